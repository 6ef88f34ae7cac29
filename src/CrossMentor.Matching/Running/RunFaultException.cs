namespace CrossMentor.Matching.Running;

/// <summary>A run cannot be trusted for a reason that is not one plugin's fault alone.</summary>
internal sealed class RunFaultException(string code, string message) : Exception(message)
{
    public string Code { get; } = code;
}
