namespace CrossMentor.Identity.Clients;

/// <summary>What came of a change to a client: the client as it is now, or why nothing changed.</summary>
public sealed record ClientChange(RegisteredClient? Client, ClientFault? Fault)
{
    /// <summary>The secret that was made for it; told this once.</summary>
    public string? Secret { get; init; }

    // A record would print the secret.
    public override string ToString() => Fault?.Sentence ?? Client!.Client.Id;

    internal static ClientChange Refused(ClientFault fault) => new(Client: null, fault);
}
