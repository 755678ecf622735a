use super::Certificate;
use rustls::{
    crypto::ring::sign::any_supported_type,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
    sign::CertifiedKey,
};
use std::{
    fs::File,
    io::{self, Read},
    path::{Path, PathBuf},
    sync::Arc,
};
use wallet_api::UnixSeconds;
use x509_parser::prelude::{FromDer, X509Certificate};
use zeroize::Zeroizing;

/// No chain of certificates is longer, in bytes.
const FILE_BYTES: u64 = 256 * 1024;

/// Where a certificate and its key stand.
#[derive(Clone, Debug)]
pub struct TlsFiles {
    /// The certificate, and after it those that vouch for it, in PEM.
    pub certificate: PathBuf,
    /// Its key, in PEM, without a passphrase.
    pub key: PathBuf,
}

/// Why a certificate and its key cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// A file cannot be read.
    #[error("the file {} cannot be read: {cause}", path.display())]
    Unreadable {
        /// Which file.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// No certificate is so large.
    #[error("the file {} is too large for a certificate or a key", .0.display())]
    TooLarge(PathBuf),
    /// The file of the certificate holds none.
    #[error("the file {} holds no certificate in PEM", .0.display())]
    NoCertificate(PathBuf),
    /// The file of the key holds none that can be used.
    #[error("the file {} holds no key in PEM that can be used: RSA, P-256, P-384 or Ed25519, without a passphrase", .0.display())]
    NoKey(PathBuf),
    /// The key is one of another certificate.
    #[error("the key {} is not that of the certificate {}", .0.key.display(), .0.certificate.display())]
    OtherKey(TlsFiles),
    /// The certificate is good at another time.
    #[error("the certificate {} has run out, or is not valid yet", .0.display())]
    NotNow(PathBuf),
    /// The certificate is for others.
    #[error("the certificate {} is not for {host}, which is what browsers ask for", path.display())]
    OtherHost {
        /// Which file.
        path: PathBuf,
        /// What browsers ask for.
        host: String,
    },
}

impl TlsFiles {
    /// Reads both.
    ///
    /// # Errors
    /// When one cannot be read or is not what it should be, or when they do not fit.
    pub(crate) fn read(&self) -> Result<Certificate, TlsError> {
        let no_certificate = || TlsError::NoCertificate(self.certificate.clone());
        let text = read(&self.certificate)?;
        let chain: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&text).collect();
        let chain = chain.map_err(|_| no_certificate())?;
        let first = chain.first().ok_or_else(no_certificate)?;
        let (_, parsed) = X509Certificate::from_der(first).map_err(|_| no_certificate())?;
        let seconds = |time: i64| UnixSeconds(u64::try_from(time).unwrap_or(0));
        let validity = parsed.validity();
        let (begins, ends) = (seconds(validity.not_before.timestamp()), seconds(validity.not_after.timestamp()));
        let is_alone = chain.len() == 1 && parsed.issuer() != parsed.subject();
        let key = CertifiedKey::new(chain, self.read_key()?);
        match key.keys_match() {
            Ok(()) => Ok(Certificate { key: Arc::new(key), begins, ends, is_alone }),
            Err(rustls::Error::InconsistentKeys(_)) => Err(TlsError::OtherKey(self.clone())),
            Err(_) => Err(no_certificate()),
        }
    }

    fn read_key(&self) -> Result<Arc<dyn rustls::sign::SigningKey>, TlsError> {
        let text = read(&self.key)?;
        let key = PrivateKeyDer::from_pem_slice(&text).ok().and_then(|key| any_supported_type(&key).ok());
        key.ok_or_else(|| TlsError::NoKey(self.key.clone()))
    }
}

fn read(path: &Path) -> Result<Zeroizing<Vec<u8>>, TlsError> {
    let unreadable = |cause| TlsError::Unreadable { path: path.to_owned(), cause };
    let mut bytes = Zeroizing::new(Vec::new());
    File::open(path).map_err(unreadable)?.take(FILE_BYTES + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > FILE_BYTES {
        return Err(TlsError::TooLarge(path.to_owned()));
    }
    Ok(bytes)
}
