/*
 * Counted nouns, each in the case that its sentence asks for. One and two are said in words; 3 to 10 take the plural,
 * 11 to 99 the accusative singular, whole hundreds (and 1 and 2 above them) the singular. The number decides, so a noun
 * that stands beside a number printed apart has forms without it ("unit").
 */
export const account = {
  unit: "zero {حساب} one {حساب} two {حسابان} few {حسابات} many {حسابًا} other {حساب}",
  nominative: "zero {لا حسابات} one {حساب واحد} two {حسابان} few {# حسابات} many {# حسابًا} other {# حساب}",
  accusative: "zero {صفر حساب} one {حسابًا واحدًا} two {حسابين} few {# حسابات} many {# حسابًا} other {# حساب}",
  genitive: "zero {صفر حساب} one {حساب واحد} two {حسابين} few {# حسابات} many {# حسابًا} other {# حساب}",
  by: "zero {بصفر حساب} one {بحساب واحد} two {بحسابين} few {بـ# حسابات} many {بـ# حسابًا} other {بـ# حساب}",
};
export const person = {
  signedIn:
    "zero {لم يسجّل أحد الدخول} one {سجّل شخص واحد الدخول} two {سجّل شخصان الدخول} few {سجّل # أشخاص الدخول} many {سجّل # شخصًا الدخول} other {سجّل # شخص الدخول}",
};
export const activePerson = {
  unit: "zero {شخص نشط} one {شخص نشط} two {شخصان نشطان} few {أشخاص نشطين} many {شخصًا نشطًا} other {شخص نشط}",
  nominative:
    "zero {لا أحد نشط} one {شخص نشط واحد} two {شخصان نشطان} few {# أشخاص نشطين} many {# شخصًا نشطًا} other {# شخص نشط}",
  genitive:
    "zero {صفر شخص نشط} one {شخص نشط واحد} two {شخصين نشطين} few {# أشخاص نشطين} many {# شخصًا نشطًا} other {# شخص نشط}",
};
export const post = {
  unit: "zero {منشور} one {منشور} two {منشوران} few {منشورات} many {منشورًا} other {منشور}",
  nominative:
    "zero {لا منشورات} one {منشور واحد} two {منشوران} few {# منشورات} many {# منشورًا} other {# منشور}",
  genitive: "zero {صفر منشور} one {منشور واحد} two {منشورين} few {# منشورات} many {# منشورًا} other {# منشور}",
};
export const reading = {
  genitive: "zero {صفر قراءة} one {قراءة واحدة} two {قراءتين} few {# قراءات} many {# قراءة} other {# قراءة}",
};
export const server = {
  nominative: "zero {لا خوادم} one {خادم واحد} two {خادمان} few {# خوادم} many {# خادمًا} other {# خادم}",
};
export const knownServer = {
  unit: "zero {خادم معروف} one {خادم معروف} two {خادمان معروفان} few {خوادم معروفة} many {خادمًا معروفًا} other {خادم معروف}",
  nominative:
    "zero {لا خوادم معروفة} one {خادم معروف واحد} two {خادمان معروفان} few {# خوادم معروفة} many {# خادمًا معروفًا} other {# خادم معروف}",
  genitive:
    "zero {صفر خادم معروف} one {خادم معروف واحد} two {خادمين معروفين} few {# خوادم معروفة} many {# خادمًا معروفًا} other {# خادم معروف}",
};
export const signup = {
  unit: "zero {تسجيل} one {تسجيل} two {تسجيلان} few {تسجيلات} many {تسجيلًا} other {تسجيل}",
};
