// The vectors of C2SP about this recipient type, as JSON: their headers as pairs, and the encrypted file.
import * as vectors from "cctv-age";
import { inflateSync } from "node:zlib";

const found = Object.entries(vectors).filter(([name]) => name.startsWith("hybrid")).map(([name, bytes]) => {
  const vector = Buffer.from(bytes);
  const end = vector.indexOf("\n\n");
  const header = vector.subarray(0, end).toString().split("\n").map((line) => line.split(": "));
  const file = vector.subarray(end + 2);
  const compressed = header.some(([key]) => key === "compressed");
  return { name, header, file: (compressed ? inflateSync(file) : file).toString("base64") };
});
console.log(JSON.stringify(found));
