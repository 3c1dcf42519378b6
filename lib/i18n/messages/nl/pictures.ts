export const pictures = {
  "chart.rateTitle.hour": "Groei per uur in procenten: {metric} op {name}",
  "chart.rateTitle.day": "Groei per dag in procenten: {metric} op {name}",
  "chart.rateTitle.week": "Groei per week in procenten: {metric} op {name}",
  "chart.rateTitle.month": "Groei per maand in procenten: {metric} op {name}",
  "picture.asOf": "Stand van {moment}",
  "picture.axisFrom": "De as begint bij {value}",
  "picture.log": "Logaritmisch: gelijke stappen zijn gelijke groei",
  "picture.summary": "{name} in cijfers",
  "picture.none": "Nog geen meting",
  "picture.unknown": "Deze grafiek bestaat niet",
  "picture.unknownWhy":
    "Het adres noemt een server, een cijfer of een mijlpaal die hier niet wordt bijgehouden.",
  "picture.noDay": "Het adres noemt geen dag",
  "picture.noDayWhy": "asof= moet een dag zijn, zoals 2022-12-19.",
  "picture.busy": "De grafiek kon nu niet worden getekend",
  "picture.busyWhy": "Over een ogenblik staat hij er weer.",
};
