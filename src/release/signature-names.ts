/** What a checkpoint's signature is for; a signature made for anything else does not count. */
export const namespace = 'village-ledger-checkpoint';
/** The name before the key in `allowed_signers`. */
export const principal = 'village-ledger';
