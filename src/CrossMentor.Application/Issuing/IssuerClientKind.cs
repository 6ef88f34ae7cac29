namespace CrossMentor.Application.Issuing;

/// <summary>What a client is for.</summary>
public enum IssuerClientKind
{
    /// <summary>Acts in its own name.</summary>
    Machine,

    /// <summary>Signs people in.</summary>
    Application,

    /// <summary>Receives tokens, and asks whether they are alive.</summary>
    Resource,
}
