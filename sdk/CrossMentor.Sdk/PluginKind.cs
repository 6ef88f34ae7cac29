namespace CrossMentor.Sdk;

/// <summary>Which contract a plugin implements.</summary>
public enum PluginKind
{
    /// <summary><see cref="IEligibilityRule"/></summary>
    Rule,

    /// <summary><see cref="IPairScorer"/></summary>
    Scorer,

    /// <summary><see cref="IMatchingStrategy"/></summary>
    Strategy,

    /// <summary><see cref="IGroupFormer"/></summary>
    GroupFormer,

    /// <summary><see cref="ICertificateVerifier"/></summary>
    CertificateVerifier,
}
