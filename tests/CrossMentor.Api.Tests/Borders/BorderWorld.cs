using CrossMentor.Api.Identifiers;
using CrossMentor.Api.Tests.Access;
using CrossMentor.Api.Tests.Borders.SwitchedOff;
using CrossMentor.Api.Tests.Golden;
using CrossMentor.Api.Tests.Server;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

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
    private readonly Dictionary<(Actor Actor, string Entity), IReadOnlySet<string>> shown = [];
    private HashSet<(string Entity, string Key)> ofOthers = [];

    public ProductServer Product => stage.Product;

    /// <summary>Of the second of the two consortia: an object of every type that a mutation can name.</summary>
    public Consortium Consortium { get; private set; } = null!;

    /// <summary>The policy table that the server decides by, which is the product's own until a cell of it is switched.</summary>
    internal SwitchedAccess Access { get; } = new();

    internal IReadOnlyList<Actor> Actors { get; private set; } = [];

    /// <summary>People in further places, whose rows are looked at, and who ask nothing.</summary>
    internal List<Actor> Bystanders { get; } = [];

    internal IReadOnlyList<Actor> Everybody => [.. Actors, .. Bystanders];

    /// <summary>Everything that the database holds when the world is made.</summary>
    internal StoredRows Rows { get; private set; } = null!;

    /// <summary>The objects of a type of the schema.</summary>
    internal IReadOnlyList<StoredRow> RowsOf(string type) => [.. Rows.All.Where(row => row.Entity == type)];

    /// <summary>Whether a row came about with the second of the two consortia.</summary>
    internal bool IsOfOthers(StoredRow row) => ofOthers.Contains((row.Entity, row.Key));

    /// <summary>The keys of the rows that the database shows to somebody when the world is made.</summary>
    internal async Task<IReadOnlySet<string>> ShownAsync(Actor actor, IEntityType entity)
    {
        var key = (actor, StoredRows.NameOf(entity));
        if (!shown.TryGetValue(key, out var keys))
        {
            await using var db = await Product.DatabaseOfAsync(actor.Issuer, actor.Subject);
            shown.Add(key, keys = await StoredRows.VisibleKeysAsync(db, entity));
        }

        return keys;
    }

    public async Task InitializeAsync()
    {
        stage = await YearStage.OpenAsync(services => services.AddScoped(_ => Access.Policy));
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

        // Whatever anybody is shown of others is a row as well.
        foreach (var actor in Actors)
        {
            await actor.Client.QueryAsync("{ participants(first: 250) { nodes { goals person { email } } } }");
        }

        await Product.SealLogsAsync();
        await new MoreOfOperators(Product).KeepAsync();
        Bystanders.AddRange(Actors.Where(actor => actor.Kind is ActorKind.Manager or ActorKind.Participant or ActorKind.Juror or ActorKind.PanelMember).Select(NamesakeOf));
        Rows = await ReadAsync();
    }

    public async Task DisposeAsync() => await stage.DisposeAsync();

    private async Task<IEnumerable<(string Entity, string Key)>> KeysAsync() => (await ReadAsync()).All.Select(row => (row.Entity, row.Key));

    private async Task<StoredRows> ReadAsync()
    {
        await using var db = Product.Database.PastPolicies();
        return await StoredRows.ReadAsync(db);
    }

    /// <summary>Three houses whose exchange is in the middle of its year.</summary>
    private async Task<IReadOnlyList<Actor>> HousesAsync()
    {
        var year = new ConsortiumYear(stage);
        await year.LiveAsync();
        var jury = await new MoreOfHouses(stage, year).MakeAsync();
        var (pair, completed) = (year.Pairs[0], year.Pairs[^1]);
        Bystanders.AddRange(
            await ParticipantAsync(Houses, completed.Mentor, completed.MentorId),
            await ParticipantAsync(Houses, completed.Mentee, completed.MenteeId),
            await Actor.OfAsync(ActorKind.Former, Houses, jury[^1]));
        return
        [
            await ManagerAsync(Houses, stage.Manager),
            .. await Task.WhenAll(year.Told.Members.Select(member => CoordinatorAsync(Houses, member.Coordinator, member.Organisation))),
            await ParticipantAsync(Houses, pair.Mentor, pair.MentorId),
            await ParticipantAsync(Houses, pair.Mentee, pair.MenteeId),
            await Actor.OfAsync(ActorKind.Juror, Houses, jury[0]),
        ];
    }

    /// <summary>Organisations that prepare one programme, and work in two others, a hybrid one with groups among them.</summary>
    private async Task<IReadOnlyList<Actor>> OthersAsync()
    {
        var workshop = new Workshop(await stage.OtherManagerAsync(), Others, stage.StrangerAsync);
        var published = await PublishedProgramme.MakeAsync(workshop);
        var consortium = Consortium = await Consortium.MakeAsync(workshop);
        var learnerId = await workshop.ParticipantIdAsync(published.Programme, published.Pairs[0].Mentee);
        var learner = await workshop.ParticipantAsync(learnerId);
        var more = new MoreOfOthers(workshop, published);
        await more.LearnAsync(learner, learnerId);
        await more.LeaveOutAsync();
        await more.EraseAsync(stage.CoordinatorOfAsync);
        await BesideOthersAsync(workshop, published, consortium, more);
        return
        [
            await ManagerAsync(Others, workshop.Manager),
            await CoordinatorAsync(Others, await stage.CoordinatorOfAsync(published.Own), published.Own),
            await CoordinatorAsync(Others, await stage.CoordinatorOfAsync(consortium.First), consortium.First),
            await ParticipantAsync(Others, learner, learnerId),
            await PanelMemberAsync(ActorKind.PanelMember, workshop, published.Programme, published.Own),
        ];
    }

    /// <summary>Whoever would see something if a clause of a filter were not there.</summary>
    private async Task BesideOthersAsync(Workshop workshop, PublishedProgramme published, Consortium consortium, MoreOfOthers more)
    {
        var offer = await more.OfferAsync(consortium.First, consortium.Second, stage.CoordinatorOfAsync);
        var learners = published.Organisations.Single(organisation => published.Pairs[0].Mentee.EndsWith(organisation.Name, StringComparison.Ordinal));
        foreach (var organisation in new[] { learners, consortium.Second, offer.First })
        {
            Bystanders.Add(await CoordinatorAsync(Others, await stage.CoordinatorOfAsync(organisation), organisation));
        }

        foreach (var participantId in offer.ParticipantIds.Append(await workshop.ParticipantIdAsync(published.Programme, published.Pairs[0].Mentor)))
        {
            Bystanders.Add(await ParticipantAsync(Others, await workshop.ParticipantAsync(participantId), participantId));
        }

        var manager = await Actor.OfAsync(ActorKind.Manager, Others, await stage.StrangerAsync());
        await new MoreOfOperators(Product).ManageAsync(manager.Issuer, manager.Subject, offer.Programme.Id);
        Bystanders.Add(manager with { Programmes = new HashSet<Guid> { ValueOf(offer.Programme.Id) } });
        Bystanders.Add(await PanelMemberAsync(ActorKind.PanelMember, workshop, offer.Programme, offer.First));
        Bystanders.Add(await SeatAsync(ActorKind.Juror, workshop, "appointJuror", new { prizeId = consortium.PrizeId, name = "Juror" }, "takeJurySeat"));
        var former = await PanelMemberAsync(ActorKind.Former, workshop, published.Programme, published.Own);
        await more.StandDownAsync();
        Bystanders.Add(former);
    }

    /// <summary>Somebody whom another issuer gave the same name.</summary>
    private static Actor NamesakeOf(Actor actor) => new(ActorKind.Stranger, actor.World, actor.Client, $"{actor.Issuer}/another", actor.Subject);

    private Task<Actor> PanelMemberAsync(ActorKind kind, Workshop workshop, MadeProgramme programme, MadeOrganisation organisation) => SeatAsync(
        kind, workshop, "appointPanelMember", new { programmeId = programme.Id, organisationId = organisation.Id, name = $"{kind}", isBoardMember = true }, "takePanelSeat");

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
