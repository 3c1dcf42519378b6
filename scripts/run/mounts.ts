/**
 * File systems of other computers. SQLite's write-ahead log needs memory that all its processes share, which these cannot
 * give. `9p` is not among them: it is what some containers have for a disk, and where it cannot share memory SQLite says so.
 */
const REMOTE = new Set([
  ...["nfs", "nfs3", "nfs4", "cifs", "smb2", "smb3", "smbfs", "ncpfs", "afs", "ceph", "lustre", "beegfs"],
  ...["fuse.sshfs", "fuse.glusterfs", "fuse.rclone", "fuse.s3fs", "fuse.gcsfuse", "fuse.curlftpfs"],
  ...["fuse.ceph", "fuse.ceph-fuse", "fuse.davfs", "davfs", "fuse.smbnetfs", "fuse.goofys"],
]);

export function isRemote(fileSystem: string): boolean {
  return REMOTE.has(fileSystem);
}

/** The type of the file system that a whole path, free of links, lies on, by the text of /proc/self/mountinfo; `null` where it does not say. */
export function fileSystemOf(path: string, mountinfo: string): string | null {
  let found: { point: string; type: string } | null = null;
  for (const line of mountinfo.split("\n")) {
    const [mount = "", type] = line.split(" - ").map((part, i) => part.split(" ")[i === 0 ? 4 : 0]);
    const point = unescaped(mount);
    // Of two at the same place the later one lies on top.
    if (type && isWithin(path, point) && point.length >= (found?.point.length ?? 0)) found = { point, type };
  }
  return found?.type ?? null;
}

function isWithin(path: string, point: string): boolean {
  return point !== "" && (path === point || path.startsWith(point.endsWith("/") ? point : `${point}/`));
}

/** Spaces and the like stand there as octal numbers: `\040`. */
function unescaped(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
}
