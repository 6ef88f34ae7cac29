using CrossMentor.Domain.Access;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence.Records;
using CrossMentor.Persistence.Tenancy;
using CrossMentor.Persistence.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Persistence.Tests.Storage;

/// <summary>What the database itself holds, whatever the code above it does.</summary>
public abstract class StorageTests<TDatabase>(TDatabase database) : IClassFixture<TDatabase>
    where TDatabase : TestDatabase, IWorldDatabase
{
    private World World => database.World;

    [DatabaseFact]
    public async Task A_version_starts_at_one_and_counts_changes_only()
    {
        await using var db = Everybody();
        var organisation = await AddAsync(db, World.NewOrganisation("Versioned"));
        Assert.Equal(1, organisation.Version);

        await db.SaveChangesAsync();
        _ = organisation.Change(new(Name: "Versioned"));
        await db.SaveChangesAsync();
        Assert.Equal(1, organisation.Version);

        await using var acting = Acting(organisation.Id);
        var again = await acting.Organisations.SingleAsync(found => found.Id == organisation.Id);
        _ = again.Change(new(Name: "Versioned twice"));
        await acting.SaveChangesAsync();
        Assert.Equal(2, again.Version);
    }

    [DatabaseFact]
    public async Task The_second_of_two_writers_who_read_the_same_is_refused()
    {
        var id = World.Organisations["Beta"].Id;
        await using var first = Everybody();
        await using var second = Everybody();
        var (one, other) = (await first.Organisations.SingleAsync(found => found.Id == id), await second.Organisations.SingleAsync(found => found.Id == id));
        _ = one.Change(new(Sector: "energy"));
        _ = other.Change(new(Sector: "media"));
        await first.SaveChangesAsync();

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync());

        await using var db = Everybody();
        Assert.Equal("energy", (await db.Organisations.SingleAsync(found => found.Id == id)).Sector);
    }

    [DatabaseFact]
    public async Task Two_organisations_cannot_differ_in_capitals_only()
    {
        await using var db = Everybody();
        await AddAsync(db, World.NewOrganisation("Capital"));
        await RefusesAsync(World.NewOrganisation("CAPITAL"));
        await AddAsync(db, World.NewOrganisation("Capital 2"));
    }

    [DatabaseFact]
    public async Task An_external_id_is_unique_in_its_organisation_and_no_further()
    {
        await using var db = Everybody();
        await AddAsync(db, World.NewPerson(World.Organisations["Alpha"].Id, "E-1"));
        await RefusesAsync(World.NewPerson(World.Organisations["Alpha"].Id, "E-1"));
        await AddAsync(db, World.NewPerson(World.Organisations["Beta"].Id, "E-1"));

        // Another HR system may well tell them apart by capitals.
        await AddAsync(db, World.NewPerson(World.Organisations["Alpha"].Id, "e-1"));
    }

    [DatabaseFact]
    public async Task A_person_is_in_a_programme_once_and_so_is_an_organisation()
    {
        await using var db = Everybody();
        var programme = await AddAsync(db, World.NewProgramme("once"));
        ParticipatingOrganisation Part() => ParticipatingOrganisation.Join(
            Ids.New<ParticipatingOrganisationId>(), programme, World.Organisations["Alpha"].Id, ParticipationRole.ProvidesBoth, 5, 5, [], CompetitorMap.Empty).Value;
        Participant Participant(ParticipatingOrganisation part, ParticipantRole role) => Domain.Participants.Participant.Enrol(
            Ids.New<ParticipantId>(), programme, World.People["Alpha-boss"], part, new(role), 0).Value;

        await using var manager = Managing(programme.Id);
        var participation = await AddAsync(manager, Part());
        await RefusesAsync(Part(), programme.Id);
        await AddAsync(manager, Participant(participation, ParticipantRole.Mentor));
        await RefusesAsync(Participant(participation, ParticipantRole.Mentee), programme.Id);
    }

    [DatabaseFact]
    public async Task A_programme_has_one_open_run_at_most()
    {
        await using var db = Everybody();
        var programme = await AddAsync(db, World.NewProgramme("one run"));
        MatchRun Run() => MatchRun.Queue(Ids.New<MatchRunId>(), programme, 1, [], World.Now, isAnotherOpen: false).Value;

        await using var manager = Managing(programme.Id);
        var first = await AddAsync(manager, Run());
        await RefusesAsync(Run(), programme.Id);

        first.Start(World.Now);
        await manager.SaveChangesAsync();
        await RefusesAsync(Run(), programme.Id);

        _ = first.Cancel(World.Now);
        await manager.SaveChangesAsync();
        await AddAsync(manager, Run());
    }

    [DatabaseFact]
    public async Task The_same_role_is_given_once()
    {
        await using var db = database.As(TenantScope.None);
        using var system = SystemScope.Open(db, SystemPurpose.GrantGiving);
        db.Add(RoleGrant.Manager(World.Issuer, "twice", World.Now));
        await db.SaveChangesAsync();
        db.Add(RoleGrant.Manager(World.Issuer, "TWICE", World.Now));
        await db.SaveChangesAsync();
        db.Add(RoleGrant.Manager(World.Issuer, "twice", World.Now));
        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
    }

    [DatabaseFact]
    public async Task A_key_answers_one_caller_and_one_operation_once()
    {
        IdempotentReply Reply(string subject, string operation, string key)
            => IdempotentReply.To(World.Issuer, subject, operation, key, new string('b', 64), """{"id":"1"}""", World.Now);

        await using var db = database.As(World.Scope("alpha"));
        await AddAsync(db, Reply("alpha", "enrolParticipant", "k"));
        await AddAsync(db, Reply("alpha", "withdrawParticipant", "k"));
        await AddAsync(db, Reply("alpha", "enrolParticipant", "K"));

        await using var other = database.As(World.Scope("beta"));
        await AddAsync(other, Reply("beta", "enrolParticipant", "k"));
        Assert.Equal(1, await other.IdempotentReplies.CountAsync(reply => reply.Key == "k"));

        await using var again = database.As(World.Scope("alpha"));
        again.Add(Reply("alpha", "enrolParticipant", "k"));
        await Assert.ThrowsAsync<DbUpdateException>(() => again.SaveChangesAsync());
    }

    [DatabaseFact]
    public async Task Nothing_is_written_when_one_row_of_many_is_refused()
    {
        await using (var db = Everybody())
        {
            db.AddRange(Enumerable.Range(0, 200).Select(number => World.NewPerson(World.Organisations["Delta"].Id, $"bulk-{number}")));
            db.Add(World.NewPerson(World.Organisations["Delta"].Id, "bulk-77"));
            await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
        }

        await using var after = Everybody();
        Assert.Equal(0, await after.People.CountAsync(person => person.ExternalId.StartsWith("bulk-")));
    }

    [DatabaseFact]
    public async Task A_point_in_time_is_read_as_it_was_written_and_sorts()
    {
        await using var db = Everybody();
        var programme = await AddAsync(db, World.NewProgramme("times"));
        await using var manager = Managing(programme.Id);
        var local = new DateTimeOffset(2026, 3, 29, 1, 30, 0, TimeSpan.FromHours(2)).AddTicks(1_234_567);
        foreach (var at in new[] { local.AddHours(1), local, local.AddTicks(-20) })
        {
            var run = MatchRun.Queue(Ids.New<MatchRunId>(), programme, 1, [], at, false).Value;
            _ = run.Cancel(at);
            await AddAsync(manager, run);
        }

        await using var reading = Managing(programme.Id);
        var read = await reading.MatchRuns.OrderBy(run => run.QueuedAt).Select(run => run.QueuedAt).ToListAsync();

        var cut = local.ToUniversalTime().AddTicks(-7);
        Assert.Equal([cut.AddTicks(-20), cut, cut.AddHours(1)], read);
        Assert.All(read, at => Assert.Equal(TimeSpan.Zero, at.Offset));
        Assert.Equal(1, await reading.MatchRuns.CountAsync(run => run.QueuedAt > local));
    }

    [DatabaseFact]
    public async Task Lists_and_explanations_are_read_as_they_were_written()
    {
        await using var db = Everybody();
        var person = await db.People.SingleAsync(found => found.ExternalId == "Alpha-mentor");
        var expected = World.People["Alpha-mentor"];
        Assert.Equal(expected.Languages, person.Languages);
        Assert.Equal(expected.Skills, person.Skills);
        Assert.Equal(expected.Location, person.Location);
        Assert.Equal(expected.Grade, person.Grade);
        Assert.True(person.ReportingLine.Says(expected.ReportingLine));
        Assert.Equal(World.Today, person.ReportingLine.StatedOn);

        var programme = await db.Programmes.SingleAsync(found => found.Name == "north");
        Assert.Equal(World.Programmes["north"].Tracks, programme.Tracks);
        Assert.Equal(MatchingPolicy.Default.ReportingEdgeKinds, programme.MatchingPolicy.ReportingEdgeKinds);
        Assert.Equal(World.Programmes["north"].StartsOn, programme.StartsOn);

        var pair = await db.Pairs.FirstAsync(found => found.ProgrammeId == programme.Id);
        Assert.Equal("Both name delegation.", Assert.Single(pair.Explanation.Contributions).Text);
        Assert.Equal(VerdictKind.Allow, Assert.Single(pair.Explanation.Verdicts).Verdict);

        var group = await db.LearningGroups.Include(found => found.MemberRows).FirstAsync(found => found.ProgrammeId == programme.Id && found.Number == 1);
        Assert.Equal(2, group.MemberRows.Count);
        var proposed = await db.ProposedGroups.FirstAsync(found => found.ProgrammeId == programme.Id && found.Number == 1);
        Assert.Equal(group.MemberRows.Select(member => member.ParticipantId).Order(), proposed.MemberIds.Order());
    }

    [DatabaseFact]
    public async Task The_database_itself_refuses_a_pair_inside_one_organisation()
    {
        await using var db = Everybody();
        await Assert.ThrowsAnyAsync<Exception>(() => db.Pairs.ExecuteUpdateAsync(
            change => change.SetProperty(pair => pair.MenteeOrganisationId, pair => pair.MentorOrganisationId)));
        Assert.False(await db.Pairs.AnyAsync(pair => pair.MenteeOrganisationId == pair.MentorOrganisationId));
    }

    [DatabaseFact]
    public async Task A_reference_to_nothing_is_refused()
    {
        var nowhere = Ids.New<OrganisationId>();
        await using var db = Acting(nowhere);
        db.Add(World.NewPerson(nowhere, "E-1"));
        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
    }

    private CrossMentorDb Everybody() => database.As(World.Everybody("north-manager"));

    private CrossMentorDb Acting(OrganisationId organisation) => database.As(TenantScope.Of(
        new(World.Issuer, "somebody", CallerKind.User, [RoleGrant.CoordinatorOf(World.Issuer, "somebody", organisation, World.Now)])));

    private CrossMentorDb Managing(ProgrammeId programme) => database.As(TenantScope.Of(
        new(World.Issuer, "somebody", CallerKind.User, [RoleGrant.ManagerOf(World.Issuer, "somebody", programme, World.Now)])));

    private static async Task<T> AddAsync<T>(CrossMentorDb db, T row)
        where T : class
    {
        db.Add(row);
        await db.SaveChangesAsync();
        return row;
    }

    private async Task RefusesAsync(object row, ProgrammeId? programme = null)
    {
        await using var db = programme is null ? Everybody() : Managing(programme.Value);
        db.Add(row);
        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
    }
}

public sealed class SqliteStorageTests(SqliteWorld database) : StorageTests<SqliteWorld>(database);

[NeedsPostgreSql]
[Trait("Needs", "PostgreSql")]
public sealed class PostgreSqlStorageTests(PostgreSqlWorld database) : StorageTests<PostgreSqlWorld>(database);
