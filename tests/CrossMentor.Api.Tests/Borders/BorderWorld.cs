using CrossMentor.Api.Identifiers;
using CrossMentor.Api.Tests.Access;
using CrossMentor.Api.Tests.Golden;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Borders;

/// <summary>
/// Two consortia on one server that have nothing to do with each other, each with something of everything that the product keeps, and
/// people of every role who may look at it.
/// </summary>
public sealed class BorderWorld : IAsyncLifetime
{
    public const string Houses = "houses";
    public const string Others = "others";

    private YearStage stage = null!;
    private HashSet<(string Entity, string Key)> ofOthers = [];

    public ProductServer Product => stage.Product;

    internal IReadOnlyList<Actor> Actors { get; private set; } = [];

    /// <summary>Everything that the database holds when the world is made.</summary>
    internal StoredRows Rows { get; private set; } = null!;

    /// <summary>The objects of a type of the schema.</summary>
    internal IReadOnlyList<StoredRow> RowsOf(string type) => [.. Rows.All.Where(row => row.Entity == type)];

    /// <summary>Whether a row came about with the second of the two consortia.</summary>
    internal bool IsOfOthers(StoredRow row) => ofOthers.Contains((row.Entity, row.Key));

    public async Task InitializeAsync()
    {
        stage = await YearStage.OpenAsync();
        var before = await KeysAsync();
        var others = await OthersAsync();
        ofOthers = [.. (await KeysAsync()).Except(before)];
        Actors =
        [
            .. others,
            .. await HousesAsync(),
            await Actor.OfAsync(ActorKind.Administrator, "", await stage.AdministratorAsync()),
            await Actor.OfAsync(ActorKind.Stranger, "", await stage.StrangerAsync()),
        ];
        await Product.SealLogsAsync();
        Rows = await ReadAsync();
    }

    public async Task DisposeAsync() => await stage.DisposeAsync();

    private async Task<IEnumerable<(string Entity, string Key)>> KeysAsync() => (await ReadAsync()).All.Select(row => (row.Entity, row.Key));

    private async Task<StoredRows> ReadAsync()
    {
        await using var db = await Product.DatabaseOfAsync("nobody");
        return await StoredRows.ReadAsync(db);
    }

    /// <summary>Three houses whose exchange is in the middle of its year.</summary>
    private async Task<IReadOnlyList<Actor>> HousesAsync()
    {
        var year = new ConsortiumYear(stage);
        await year.LiveAsync();
        var juror = await new MoreOfHouses(stage, year).MakeAsync();
        var pair = year.Pairs[0];
        return
        [
            await ManagerAsync(Houses, stage.Manager),
            .. await Task.WhenAll(year.Told.Members.Select(member => CoordinatorAsync(Houses, member.Coordinator, member.Organisation))),
            await ParticipantAsync(Houses, pair.Mentor, pair.MentorId),
            await ParticipantAsync(Houses, pair.Mentee, pair.MenteeId),
            await Actor.OfAsync(ActorKind.Juror, Houses, juror),
        ];
    }

    /// <summary>Organisations that prepare one programme, and work in two others, a hybrid one with groups among them.</summary>
    private async Task<IReadOnlyList<Actor>> OthersAsync()
    {
        var workshop = new Workshop(await stage.OtherManagerAsync(), Others, stage.StrangerAsync);
        var published = await PublishedProgramme.MakeAsync(workshop);
        var consortium = await Consortium.MakeAsync(workshop);
        var learnerId = await workshop.ParticipantIdAsync(published.Programme, published.Pairs[0].Mentee);
        var learner = await workshop.ParticipantAsync(learnerId);
        var more = new MoreOfOthers(workshop, published);
        await more.LearnAsync(learner, learnerId);
        await more.LeaveOutAsync();
        await more.EraseAsync(stage.CoordinatorOfAsync);
        return
        [
            await ManagerAsync(Others, workshop.Manager),
            await CoordinatorAsync(Others, await stage.CoordinatorOfAsync(published.Own), published.Own),
            await CoordinatorAsync(Others, await stage.CoordinatorOfAsync(consortium.First), consortium.First),
            await ParticipantAsync(Others, learner, learnerId),
            await SeatAsync(
                ActorKind.PanelMember,
                workshop,
                "appointPanelMember",
                new { programmeId = published.Programme.Id, organisationId = published.Own.Id, name = "Chair", isBoardMember = true },
                "takePanelSeat"),
        ];
    }

    private async Task<Actor> ManagerAsync(string world, ApiClient client)
    {
        var managed = (await client.QueryAsync("{ programmes(first: 250) { nodes { id } } }")).GetProperty("programmes").Nodes();
        return await Actor.OfAsync(ActorKind.Manager, world, client) with { Programmes = managed.Select(programme => ValueOf(programme.Id())).ToHashSet() };
    }

    private static async Task<Actor> CoordinatorAsync(string world, ApiClient client, MadeOrganisation organisation)
        => await Actor.OfAsync(ActorKind.Coordinator, world, client) with { Organisation = ValueOf(organisation.Id) };

    private static async Task<Actor> ParticipantAsync(string world, ApiClient client, string participantId)
    {
        var participant = (await client.QueryAsync("query($id: ID!) { participant(id: $id) { person { id } } }", new { id = participantId })).GetProperty("participant");
        return await Actor.OfAsync(ActorKind.Participant, world, client) with { Person = ValueOf(participant.GetProperty("person").Id()) };
    }

    private async Task<Actor> SeatAsync(ActorKind kind, Workshop workshop, string appoint, object input, string take)
    {
        var code = (await workshop.Manager.AcceptedAsync(appoint, input, "code")).Text("code");
        var client = await stage.StrangerAsync();
        await client.AcceptedAsync(take, new { code }, "");
        return await Actor.OfAsync(kind, Others, client);
    }

    private static Guid ValueOf(string id) => GlobalIds.Parse(id)!.Value.Value;
}

/// <summary>Tests that only look at the two consortia.</summary>
[CollectionDefinition(Name)]
public sealed class BorderCollection : ICollectionFixture<BorderWorld>
{
    public const string Name = "borders";
}
