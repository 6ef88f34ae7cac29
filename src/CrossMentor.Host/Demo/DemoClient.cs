namespace CrossMentor.Host.Demo;

/// <summary>A client of the embedded issuer that exists while the demonstration runs.</summary>
/// <param name="Note">Whom it plays, for the printed list.</param>
internal sealed record DemoClient(string Id, string Secret, string Note);
