// age in TypeScript: `generate`, `recipient <identity>`, `encrypt <recipient> <base64>`, `decrypt <identity> <base64>`.
import * as age from "age-encryption";

const [what, key, text] = process.argv.slice(2);
const bytes = Buffer.from(text ?? "", "base64");
const answers = {
  generate: () => age.generateHybridIdentity(),
  recipient: () => age.identityToRecipient(key),
  encrypt: async () => {
    const encrypter = new age.Encrypter();
    encrypter.addRecipient(key);
    return Buffer.from(await encrypter.encrypt(bytes)).toString("base64");
  },
  decrypt: async () => {
    const decrypter = new age.Decrypter();
    decrypter.addIdentity(key);
    return Buffer.from(await decrypter.decrypt(bytes)).toString("base64");
  },
};
process.stdout.write(await answers[what]());
