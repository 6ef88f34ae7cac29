namespace CrossMentor.Identity.Clients;

/// <summary>What a client is for. It is one of them, so that no client's own tokens can be mistaken for those of its users.</summary>
public enum ClientKind
{
    /// <summary>Acts in its own name (<c>client_credentials</c>).</summary>
    Machine,

    /// <summary>Signs people in (<c>authorization_code</c>, <c>refresh_token</c>); without a secret it is a public client.</summary>
    Application,

    /// <summary>Receives tokens and asks about them (<c>/connect/introspect</c>); gets none itself.</summary>
    Resource,
}
