using CrossMentor.Application.Issuing;
using CrossMentor.Domain.Access;
using CrossMentor.Identity.Clients;

namespace CrossMentor.Host.Composition.Issuing;

/// <summary>Says in the words of the API what the issuer keeps of its clients.</summary>
internal static class ClientText
{
    public static IssuerClient Of(RegisteredClient registered)
    {
        var client = registered.Client;
        return new()
        {
            Id = new IssuerClientId(registered.Key),
            ClientId = client.Id,
            Name = client.Name,
            Kind = Of(client.Kind),
            IsPublic = client.IsPublic,
            GrantTypes = client.GrantTypes,
            Scopes = client.Scopes,
            RedirectUris = client.RedirectUris,
            PostLogoutRedirectUris = client.PostLogoutRedirectUris,
            Secrets = [.. registered.Secrets.Select(secret => new IssuerSecret(secret.MadeAt, secret.EndsAt))],
            CreatedAt = registered.CreatedAt,
            DisabledAt = registered.DisabledAt,
            Version = registered.Version,
        };
    }

    public static ClientKind Of(IssuerClientKind kind) => kind switch
    {
        IssuerClientKind.Machine => ClientKind.Machine,
        IssuerClientKind.Application => ClientKind.Application,
        IssuerClientKind.Resource => ClientKind.Resource,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of client."),
    };

    /// <summary>The field of the input that a parameter of the issuer is given by.</summary>
    public static string FieldOf(string parameter) => parameter switch
    {
        "id" => "clientId",
        "overlap" => "overlapHours",
        { Length: > 0 } => char.ToLowerInvariant(parameter[0]) + parameter[1..],
        _ => parameter,
    };

    private static IssuerClientKind Of(ClientKind kind) => kind switch
    {
        ClientKind.Machine => IssuerClientKind.Machine,
        ClientKind.Application => IssuerClientKind.Application,
        ClientKind.Resource => IssuerClientKind.Resource,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of client."),
    };
}
