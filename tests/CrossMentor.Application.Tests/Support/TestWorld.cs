using CrossMentor.Application.Matching;
using CrossMentor.Application.Organisations;
using CrossMentor.Application.Participants;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Plugins.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Application.Tests.Support;

/// <summary>A product with a manager, some organisations and a programme that they take part in.</summary>
internal sealed class TestWorld : IAsyncDisposable
{
    private TestWorld(TestProduct product) => Product = product;

    public TestProduct Product { get; }

    public ProgrammeId Programme { get; private set; }

    /// <summary>By name: Alder, Birch, Cedar and so on.</summary>
    public Dictionary<string, OrganisationId> Organisations { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, ParticipatingOrganisationId> Parts { get; } = new(StringComparer.Ordinal);

    public static IReadOnlyList<string> Names { get; } = ["Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir"];

    public static async Task<TestWorld> CreateAsync(
        ProgrammeKind kind = ProgrammeKind.TwoWay,
        int organisations = 2,
        int quota = 10,
        Orientation orientation = Orientation.Traditional,
        int groups = 0,
        int tolerance = 0,
        IReadOnlyList<string>? tracks = null,
        TestStore? on = null,
        Func<IPluginHost, IPluginHost>? host = null,
        params IInterceptor[] interceptors)
    {
        var product = await TestProduct.CreateAsync(on, host, interceptors);
        var world = new TestWorld(product);
        await product.GiveAsync(
            RoleGrant.Manager(Actor.Issuer, Actor.Manager.Subject, product.Clock.GetUtcNow()),
            RoleGrant.Manager(Actor.Issuer, Actor.OtherManager.Subject, product.Clock.GetUtcNow()));
        foreach (var name in Names.Take(organisations))
        {
            world.Organisations[name] = await world.RegisterAsync(name);
        }

        world.Programme = await product.DoAsync<ProgrammeId>(Actor.Manager, A.Programme() with
        {
            Kind = kind,
            Orientation = orientation,
            LearningGroupCount = groups,
            BalanceTolerance = tolerance,
            Tracks = tracks ?? [],
        });
        foreach (var (index, name) in Names.Take(organisations).Index())
        {
            var role = kind != ProgrammeKind.OneWay
                ? ParticipationRole.ProvidesBoth
                : index % 2 == 0 ? ParticipationRole.ProvidesMentors : ParticipationRole.ProvidesMentees;
            world.Parts[name] = await world.JoinAsync(name, role, quota);
        }

        return world;
    }

    public Task<OrganisationId> RegisterAsync(string name, Actor? actor = null)
        => Product.DoAsync<OrganisationId>(actor ?? Actor.Manager, A.Organisation(name));

    public Task<ParticipatingOrganisationId> JoinAsync(string name, ParticipationRole role, int quota)
        => Product.DoAsync<ParticipatingOrganisationId>(Actor.Manager, new AddParticipatingOrganisationInput
        {
            ProgrammeId = Programme,
            OrganisationId = Organisations[name],
            Role = role,
            MentorQuota = role == ParticipationRole.ProvidesMentees ? 0 : quota,
            MenteeQuota = role == ParticipationRole.ProvidesMentors ? 0 : quota,
        });

    /// <summary>Gives somebody the role of coordinator of an organisation.</summary>
    public async Task<Actor> CoordinatorAsync(string organisation)
    {
        var actor = new Actor($"coordinator-{organisation}");
        await Product.GiveAsync(RoleGrant.CoordinatorOf(Actor.Issuer, actor.Subject, Organisations[organisation], Product.Clock.GetUtcNow()));
        return actor;
    }

    /// <summary>Mentors and mentees of every organisation who fit each other and report to nobody.</summary>
    public async Task<RosterReport> EnrolAsync(int mentors, int mentees)
    {
        var lines = new List<string> { "organisation,external_id,name,languages,skills,goals,grade,manager,role,capacity,track" };
        foreach (var name in Organisations.Keys)
        {
            lines.AddRange(Enumerable.Range(1, mentors).Select(number => $"{name},T{number},Mentor {name} {number},en;nl,negotiation,negotiation,10,-,mentor,1,"));
            lines.AddRange(Enumerable.Range(1, mentees).Select(number => $"{name},M{number},Mentee {name} {number},en,,negotiation,5,-,mentee,1,"));
        }

        return await Product.DoAsync<RosterReport>(Actor.Manager, Roster(lines));
    }

    public ImportRosterInput Roster(IEnumerable<string> lines) => Roster(string.Join("\r\n", lines));

    public ImportRosterInput Roster(string csv) => new() { ProgrammeId = Programme, Roster = new() { Csv = csv } };

    public Task<Programme> ReadProgrammeAsync()
        => Product.ReadAsync(Actor.Manager, db => db.Programmes.AsNoTracking().SingleAsync(programme => programme.Id == Programme));

    public Task<MatchRun> ReadRunAsync(MatchRunId id)
        => Product.ReadAsync(Actor.Manager, db => db.MatchRuns.AsNoTracking().SingleAsync(run => run.Id == id));

    public Task<Scenario> ReadScenarioAsync(MatchRunId run)
        => Product.ReadAsync(Actor.Manager, db => db.Scenarios.AsNoTracking().SingleAsync(scenario => scenario.MatchRunId == run));

    public Task<Participant> ReadParticipantAsync(string organisation, string externalId) => Product.ReadAsync(Actor.Manager, async db =>
    {
        var person = await db.People.SingleAsync(person => person.OrganisationId == Organisations[organisation] && person.ExternalId == externalId);
        return await db.Participants.AsNoTracking().SingleAsync(participant => participant.PersonId == person.Id);
    });

    public Task<Person> ReadPersonAsync(Actor actor, string organisation, string externalId) => Product.ReadAsync(actor, db => db.People
        .AsNoTracking()
        .SingleAsync(person => person.OrganisationId == Organisations[organisation] && person.ExternalId == externalId));

    /// <summary>Matches with the worker at work and waits for the end.</summary>
    public async Task<MatchRun> MatchAsync(int seed = 7)
    {
        await Product.StartWorkAsync();
        var id = await Product.DoAsync<MatchRunId>(Actor.Manager, new StartMatchRunInput { ProgrammeId = Programme, Seed = seed });
        await WaitAsync(id);
        return await ReadRunAsync(id);
    }

    public Task WaitAsync(MatchRunId id)
        => Product.Services.GetRequiredService<IMatchRuns>().WaitAsync(id, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(60));

    public async Task<PublishMatchInput> PublicationOfAsync(MatchRun run)
    {
        var scenario = await ReadScenarioAsync(run.Id);
        return new() { ScenarioId = scenario.Id, Version = scenario.Version };
    }

    public ValueTask DisposeAsync() => Product.DisposeAsync();
}
