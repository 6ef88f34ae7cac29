namespace CrossMentor.Api;

/// <summary>A request that cannot be answered at all; the host shows its code and message as a top-level error.</summary>
/// <remarks>Expected refusals of mutations are data in their payloads; this is for what has no payload, such as a bad cursor.</remarks>
public sealed class RequestErrorException(string code, string message) : Exception(message)
{
    /// <summary>Stable, in capitals, described in the refusal catalogue.</summary>
    public string Code { get; } = code;
}
