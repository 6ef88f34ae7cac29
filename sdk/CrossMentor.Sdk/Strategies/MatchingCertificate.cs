namespace CrossMentor.Sdk.Strategies;

/// <summary>What proves that an answer cannot be bettered, in a format that names its own rules.</summary>
/// <param name="Format">The name and version of the format, such as <c>crossmentor.duals/1</c>.</param>
/// <param name="Payload">The certificate itself; the formats of the product are UTF-8 JSON.</param>
public sealed record MatchingCertificate(string Format, ReadOnlyMemory<byte> Payload);
