using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Borders;

/// <summary>What somebody is in the world of the border tests.</summary>
internal enum ActorKind
{
    Manager,
    Coordinator,
    Participant,
    Administrator,
    Stranger,
    Juror,
    PanelMember,

    /// <summary>Had a seat on a jury or a panel, and has stood down.</summary>
    Former,
}

/// <summary>Somebody who asks, with what the tests know of them from making the world.</summary>
/// <param name="World">Which of the two consortia they belong to; they have nothing to do with the other one.</param>
/// <param name="Organisation">Whose people a coordinator looks after.</param>
/// <param name="Person">Who a participant is.</param>
/// <param name="Programmes">What a manager manages.</param>
internal sealed record Actor(ActorKind Kind, string World, ApiClient Client, string Issuer, string Subject)
{
    public Guid? Organisation { get; init; }

    public Guid? Person { get; init; }

    public IReadOnlySet<Guid> Programmes { get; init; } = new HashSet<Guid>();

    public static async Task<Actor> OfAsync(ActorKind kind, string world, ApiClient client)
    {
        var viewer = (await client.QueryAsync("{ viewer { issuer subject } }")).GetProperty("viewer");
        return new(kind, world, client, viewer.Text("issuer"), viewer.Text("subject"));
    }
}
