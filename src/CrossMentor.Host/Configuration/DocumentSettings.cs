using CrossMentor.GraphQL.AspNetCore.Documents;

namespace CrossMentor.Host.Configuration;

/// <summary>Documents that clients name instead of sending them.</summary>
internal sealed record DocumentSettings
{
    [Setting("Trusted documents: `Off`, `Allowed` (clients may name one, or send any document) or `Only` (nothing else runs).")]
    public TrustedDocumentsMode Trusted { get; init; } = TrustedDocumentsMode.Off;

    [Setting("Folder of `.graphql` files and `.json` manifests, or one manifest; has to be given for `Allowed` and `Only`. An invalid document stops the start.")]
    public string TrustedPath { get; init; } = "";

    [Setting("Whether clients may have documents remembered by their SHA-256 (automatic persisted operations); not together with `Only`.")]
    public bool Persisted { get; init; }

    [Setting("Documents that are remembered for clients.", Minimum = 1, Maximum = 100_000)]
    public int PersistedDocuments { get; init; } = 1_000;

    [Setting("KiB of documents that are remembered for clients.", Minimum = 16, Maximum = 1_048_576)]
    public int PersistedKiB { get; init; } = 4_096;
}
