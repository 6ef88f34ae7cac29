using CrossMentor.Persistence.Tenancy;
using CrossMentor.Persistence.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Persistence.Tests.Tenancy;

/// <summary>Who sees which rows, an entity a table: every row is own to somebody, partner to somebody and foreign to somebody.</summary>
public abstract class TenantFilterTests<TDatabase>(TDatabase database) : IClassFixture<TDatabase>
    where TDatabase : TestDatabase, IWorldDatabase
{
    private static readonly string[] Actors =
    [
        "boss", "north-manager", "south-manager", "alpha", "beta", "zeta", "gamma", "omega-registrar", "alpha-mentor", "alpha-mentee", "chair",
    ];

    [DatabaseFact]
    public Task Organisations_are_seen_by_those_who_act_for_them_and_by_their_programmes() => SeesAsync(
        db => db.Organisations.OrderBy(organisation => organisation.Name).Select(organisation => organisation.Name),
        new()
        {
            ["boss"] = "Alpha Beta Delta Gamma Omega Zeta",
            ["north-manager"] = "Alpha Beta Zeta",
            ["south-manager"] = "Delta Gamma",
            ["alpha"] = "Alpha Beta Zeta",
            ["beta"] = "Alpha Beta Zeta",
            ["zeta"] = "Alpha Beta Zeta",
            ["gamma"] = "Delta Gamma",
            ["omega-registrar"] = "Omega",
            ["alpha-mentor"] = "Alpha Beta Zeta",
            ["alpha-mentee"] = "Alpha Beta Zeta",
        });

    [DatabaseFact]
    public Task Groups_are_seen_through_their_members() => SeesAsync(
        db => db.OrganisationGroups.Select(group => group.Name),
        new() { ["boss"] = "Alpha group", ["north-manager"] = "Alpha group", ["alpha"] = "Alpha group", ["beta"] = "Alpha group", ["zeta"] = "Alpha group", ["alpha-mentor"] = "Alpha group", ["alpha-mentee"] = "Alpha group" });

    [DatabaseFact]
    public Task A_competitor_declaration_is_secret_to_the_competitor() => SeesAsync(
        db => db.CompetitorDeclarations.Select(declaration =>
            db.Organisations.Where(organisation => organisation.Id == declaration.DeclaredById).Select(organisation => organisation.Name).First()),
        new() { ["north-manager"] = "Zeta", ["alpha"] = "Alpha", ["zeta"] = "Zeta", ["gamma"] = "Gamma" });

    [DatabaseFact]
    public Task What_an_organisation_says_of_itself_is_seen_by_itself_alone() => CountsAsync(
        db => db.StartAssessments.CountAsync(), new() { ["alpha"] = 1 });

    [DatabaseFact]
    public Task Costs_are_seen_by_the_manager_and_by_the_organisation_that_bears_them() => CountsAsync(
        db => db.CostEntries.CountAsync(), new() { ["north-manager"] = 2, ["south-manager"] = 1, ["alpha"] = 1 });

    // Whoever registered Omega runs no programme of it and is not its coordinator.
    [DatabaseFact]
    public Task Who_waits_is_seen_by_the_manager_and_by_the_organisation() => CountsAsync(
        db => db.WaitingEntries.CountAsync(), new() { ["north-manager"] = 2, ["south-manager"] = 1, ["alpha"] = 1 });

    // The manager of north began both series; the others see a series through its editions.
    [DatabaseFact]
    public Task A_series_is_seen_by_whoever_began_it_and_through_its_editions() => SeesAsync(
        db => db.ProgrammeSeries.OrderBy(series => series.Name).Select(series => series.Name.Replace(" ", "-")),
        new()
        {
            ["north-manager"] = "north-series south-series",
            ["south-manager"] = "south-series",
            ["alpha"] = "north-series",
            ["beta"] = "north-series",
            ["zeta"] = "north-series",
            ["gamma"] = "south-series",
            ["alpha-mentor"] = "north-series",
            ["alpha-mentee"] = "north-series",
        });

    [DatabaseFact]
    public Task Programmes_are_seen_by_their_managers_and_organisations() => SeesAsync(
        db => db.Programmes.OrderBy(programme => programme.Name).Select(programme => programme.Name),
        new()
        {
            ["boss"] = "north south",
            ["north-manager"] = "north",
            ["south-manager"] = "south",
            ["alpha"] = "north",
            ["beta"] = "north",
            ["zeta"] = "north",
            ["gamma"] = "south",
            ["alpha-mentor"] = "north",
            ["alpha-mentee"] = "north",
        });

    [DatabaseFact]
    public Task Participations_are_seen_with_their_programme() => CountsAsync(
        db => db.ParticipatingOrganisations.CountAsync(),
        new() { ["boss"] = 5, ["north-manager"] = 3, ["south-manager"] = 2, ["alpha"] = 3, ["beta"] = 3, ["zeta"] = 3, ["gamma"] = 2, ["alpha-mentor"] = 3, ["alpha-mentee"] = 3 });

    [DatabaseFact]
    public async Task What_organisations_agree_on_is_seen_by_all_who_take_part_and_so_is_who_agreed()
    {
        Dictionary<string, int> takingPart = new()
        {
            ["boss"] = 2, ["north-manager"] = 1, ["south-manager"] = 1, ["alpha"] = 1, ["beta"] = 1, ["zeta"] = 1, ["gamma"] = 1,
            ["alpha-mentor"] = 1, ["alpha-mentee"] = 1,
        };
        await CountsAsync(db => db.PurposeVersions.CountAsync(), takingPart);
        await CountsAsync(db => db.PurposeAcceptances.CountAsync(), takingPart);
        await CountsAsync(db => db.AgreementVersions.CountAsync(), takingPart);
        await CountsAsync(db => db.AgreementSignatures.CountAsync(), takingPart);
    }

    [DatabaseFact]
    public Task That_somebody_acknowledged_an_agreement_is_seen_by_that_person_its_organisation_and_the_manager() => CountsAsync(
        db => db.Acknowledgements.CountAsync(),
        new() { ["north-manager"] = 1, ["south-manager"] = 1, ["alpha"] = 1, ["gamma"] = 1, ["alpha-mentor"] = 1 });

    [DatabaseFact]
    public Task People_are_seen_by_their_organisation_their_manager_and_the_organisation_of_their_partner() => SeesAsync(
        db => db.People.OrderBy(person => person.ExternalId).Select(person => person.ExternalId),
        new()
        {
            ["north-manager"] = "Alpha-mentee Alpha-mentor Beta-mentee Beta-mentor Zeta-mentee Zeta-mentor",
            ["south-manager"] = "Delta-mentee Delta-mentor Gamma-mentee Gamma-mentor",
            ["alpha"] = "Alpha-boss Alpha-mentee Alpha-mentor Beta-mentee Beta-mentor",
            ["beta"] = "Alpha-mentee Alpha-mentor Beta-boss Beta-mentee Beta-mentor",
            ["zeta"] = "Zeta-boss Zeta-mentee Zeta-mentor",
            ["gamma"] = "Delta-mentee Delta-mentor Gamma-boss Gamma-mentee Gamma-mentor",
            ["alpha-mentor"] = "Alpha-mentor Beta-mentee Zeta-mentor",
            ["alpha-mentee"] = "Alpha-mentee Beta-mentor Zeta-mentee",
        });

    [DatabaseFact]
    public Task Participants_are_seen_like_their_people() => CountsAsync(
        db => db.Participants.CountAsync(),
        new() { ["north-manager"] = 6, ["south-manager"] = 4, ["alpha"] = 4, ["beta"] = 4, ["zeta"] = 2, ["gamma"] = 4, ["alpha-mentor"] = 3, ["alpha-mentee"] = 3 });

    [DatabaseFact]
    public Task Pairs_are_seen_by_their_manager_both_organisations_and_the_two() => CountsAsync(
        db => db.Pairs.CountAsync(),
        new() { ["north-manager"] = 2, ["south-manager"] = 2, ["alpha"] = 2, ["beta"] = 2, ["gamma"] = 2, ["alpha-mentor"] = 1, ["alpha-mentee"] = 1 });

    [DatabaseFact]
    public Task What_is_offered_is_seen_by_the_two_sides_and_not_by_the_manager() => CountsAsync(
        db => db.OfferedPairs.CountAsync(),
        new() { ["alpha"] = 2, ["beta"] = 2, ["gamma"] = 2, ["alpha-mentor"] = 1, ["alpha-mentee"] = 1 });

    [DatabaseFact]
    public async Task Sessions_and_certificates_are_seen_like_their_pair()
    {
        var seen = new Dictionary<string, int>
        {
            ["north-manager"] = 2, ["south-manager"] = 2, ["alpha"] = 2, ["beta"] = 2, ["gamma"] = 2, ["alpha-mentor"] = 1, ["alpha-mentee"] = 1,
        };
        await CountsAsync(db => db.PairSessions.CountAsync(), seen);
        await CountsAsync(db => db.PairCertificates.CountAsync(), seen);
    }

    [DatabaseFact]
    public Task A_journal_is_seen_by_the_two_alone() => CountsAsync(
        db => db.PairJournals.CountAsync(),
        new() { ["alpha-mentor"] = 1, ["alpha-mentee"] = 1 });

    [DatabaseFact]
    public Task What_pairs_wrote_and_the_key_to_it_are_seen_by_the_two_alone() => CountsAsync(
        async db => await db.PairNotes.CountAsync() + await db.PairContentKeys.CountAsync(),
        new() { ["alpha-mentor"] = 2, ["alpha-mentee"] = 2 });

    [DatabaseFact]
    public Task Invitations_are_seen_by_those_who_may_invite() => CountsAsync(
        db => db.Invitations.CountAsync(),
        new() { ["north-manager"] = 1, ["alpha"] = 1 });

    [DatabaseFact]
    public Task Learning_groups_are_seen_by_their_manager_and_the_organisations_of_their_members() => SeesAsync(
        db => db.LearningGroups.OrderBy(group => group.Number).Select(group => group.Number.ToString()),
        new() { ["north-manager"] = "1 2", ["south-manager"] = "1", ["alpha"] = "1", ["beta"] = "2", ["zeta"] = "1", ["gamma"] = "1", ["alpha-mentee"] = "1" });

    // Alpha and Zeta share a group, and neither learns from it who the other's member is.
    [DatabaseFact]
    public Task Sharing_a_group_discloses_its_members_to_each_other_and_to_no_organisation() => SeesAsync(
        db => db.LearningGroupMembers
            .Join(db.Organisations, member => member.OrganisationId, organisation => organisation.Id, (_, organisation) => organisation.Name)
            .OrderBy(name => name),
        new()
        {
            ["north-manager"] = "Alpha Beta Zeta",
            ["south-manager"] = "Delta Gamma",
            ["alpha"] = "Alpha Beta",
            ["beta"] = "Alpha Beta",
            ["zeta"] = "Zeta",
            ["gamma"] = "Delta Gamma",
            ["alpha-mentor"] = "Beta",
            ["alpha-mentee"] = "Alpha Zeta",
        });

    [DatabaseFact]
    public Task Events_are_seen_by_their_audience_its_coordinators_and_the_manager() => SeesAsync(
        db => db.ProgrammeEvents.OrderBy(gathering => gathering.Title).Select(gathering => gathering.Title),
        new()
        {
            ["north-manager"] = "Inspiration KickOff", ["alpha"] = "Inspiration KickOff", ["beta"] = "Inspiration KickOff", ["zeta"] = "Inspiration KickOff",
            ["alpha-mentor"] = "Inspiration KickOff", ["alpha-mentee"] = "KickOff",
        });

    [DatabaseFact]
    public Task Attendance_is_seen_by_the_person_its_coordinator_and_the_manager() => CountsAsync(
        db => db.Attendances.CountAsync(),
        new() { ["north-manager"] = 2, ["alpha"] = 1, ["zeta"] = 1, ["alpha-mentor"] = 1 });

    [DatabaseFact]
    public async Task Curricula_sponsors_and_what_they_said_are_seen_by_everybody_in_the_programme()
    {
        var everybody = new[] { "north-manager", "alpha", "beta", "zeta", "alpha-mentor", "alpha-mentee" };
        await CountsAsync(db => db.Resources.CountAsync(), everybody.ToDictionary(actor => actor, _ => 1));
        await CountsAsync(db => db.TrainerAccreditations.CountAsync(), everybody.ToDictionary(actor => actor, _ => 1));
        await CountsAsync(db => db.Curricula.CountAsync(), everybody.ToDictionary(actor => actor, _ => 1));
        await CountsAsync(db => db.Sponsors.CountAsync(), everybody.ToDictionary(actor => actor, _ => 1));
        await CountsAsync(db => db.Communications.CountAsync(), everybody.ToDictionary(actor => actor, _ => 1));
    }

    [DatabaseFact]
    public async Task Surveys_are_seen_by_everybody_in_the_programme_and_answers_by_whoever_gave_them()
    {
        var everybody = new[] { "north-manager", "alpha", "beta", "zeta", "alpha-mentor", "alpha-mentee" };
        await CountsAsync(db => db.Surveys.CountAsync(), everybody.ToDictionary(actor => actor, _ => 1));
        await CountsAsync(db => db.SurveyResponses.CountAsync(), new() { ["alpha-mentor"] = 1 });
    }

    [DatabaseFact]
    public async Task A_prize_and_its_jury_are_seen_by_everybody_in_the_programme_and_what_is_said_and_voted_by_nobody_who_administers()
    {
        var everybody = new[] { "north-manager", "alpha", "beta", "zeta", "alpha-mentor", "alpha-mentee" };
        await CountsAsync(db => db.Prizes.CountAsync(), everybody.ToDictionary(actor => actor, _ => 1));
        await CountsAsync(db => db.Jurors.CountAsync(), everybody.ToDictionary(actor => actor, _ => Domain.Evaluation.Jury.JurorsMin));
        await CountsAsync(db => db.Nominations.CountAsync(), new() { ["alpha-mentee"] = 1 });
        await CountsAsync(db => db.JuryBallots.CountAsync(), []);
    }

    [DatabaseFact]
    public async Task A_juror_sees_the_prize_itself_and_what_it_is_asked()
    {
        await using var db = database.As(TenantScope.Of(new(World.Issuer, "juror-1", Domain.Access.CallerKind.User, [])));
        Assert.Equal((1, 1), (await db.Prizes.CountAsync(), await db.Nominations.CountAsync()));
        Assert.Equal((await db.Jurors.SingleAsync()).Id, (await db.JuryBallots.SingleAsync()).JurorId);
    }

    [DatabaseFact]
    public async Task What_an_organisation_says_of_careers_is_between_it_and_the_person_and_what_a_programme_is_part_of_is_not()
    {
        var everybody = new[] { "north-manager", "alpha", "beta", "zeta", "alpha-mentor", "alpha-mentee" };
        await CountsAsync(db => db.LargerProgrammes.CountAsync(), everybody.ToDictionary(actor => actor, _ => 1));
        await CountsAsync(db => db.EmploymentFacts.CountAsync(), new() { ["alpha"] = 1, ["alpha-mentor"] = 1 });
    }

    [DatabaseFact]
    public async Task The_steering_group_is_seen_by_the_manager_and_the_organisations_and_not_by_people()
    {
        var steering = new[] { "north-manager", "alpha", "beta", "zeta" };
        await CountsAsync(db => db.Representatives.CountAsync(), steering.ToDictionary(actor => actor, _ => 1));
        await CountsAsync(db => db.SteeringTopics.CountAsync(), steering.ToDictionary(actor => actor, _ => 1));
        await CountsAsync(db => db.SteeringDecisions.CountAsync(), steering.ToDictionary(actor => actor, _ => 1));
        await CountsAsync(db => db.SteeringVotes.CountAsync(), steering.ToDictionary(actor => actor, _ => 1));
    }

    [DatabaseFact]
    public Task A_case_is_seen_by_the_steering_group_and_not_by_the_organisation_in_which_somebody_appeared_until_it_is_put_to_the_vote() => CountsAsync(
        db => db.NonRecruitmentCases.CountAsync(), new() { ["north-manager"] = 1, ["alpha"] = 1, ["beta"] = 1 });

    [DatabaseFact]
    public Task A_place_in_a_benchmark_is_seen_by_the_manager_and_the_organisations_of_the_programme() => CountsAsync(
        db => db.BenchmarkPlaces.CountAsync(), new() { ["north-manager"] = 1, ["alpha"] = 1, ["beta"] = 1, ["zeta"] = 1 });

    [DatabaseFact]
    public Task Whether_somebody_knows_the_boundaries_of_mentoring_is_between_it_and_those_who_look_after_it() => CountsAsync(
        db => db.BoundaryAttestations.CountAsync(), new() { ["north-manager"] = 1, ["alpha"] = 1, ["alpha-mentor"] = 1 });

    [DatabaseFact]
    public Task A_ledger_is_seen_by_the_manager_and_an_entry_by_its_organisations() => CountsAsync(
        db => db.LedgerEntries.CountAsync(), new() { ["north-manager"] = 1, ["alpha"] = 1 });

    [DatabaseFact]
    public async Task Peers_see_each_other_and_an_organisation_its_own_people_among_them()
    {
        await CountsAsync(db => db.IntervisionGroups.CountAsync(), new() { ["north-manager"] = 1, ["alpha"] = 1, ["zeta"] = 1, ["alpha-mentor"] = 1 });
        await CountsAsync(db => db.IntervisionMembers.CountAsync(), new() { ["north-manager"] = 2, ["alpha"] = 1, ["zeta"] = 1, ["alpha-mentor"] = 2 });
    }

    [DatabaseFact]
    public async Task Plans_of_follow_up_are_seen_by_the_manager_too_and_what_came_of_it_is_not()
    {
        await CountsAsync(db => db.FollowUpPlans.CountAsync(), new() { ["north-manager"] = 1, ["alpha"] = 1 });
        await CountsAsync(db => db.FollowUps.CountAsync(), new() { ["alpha"] = 1 });
    }

    // The partners of Alpha's people are those of Beta, none of whom has a role here.
    [DatabaseFact]
    public Task Topics_of_an_organisation_are_seen_by_its_coordinator_and_its_people_and_by_no_manager() => CountsAsync(
        db => db.KnowledgeEmbargoes.CountAsync(), new() { ["alpha"] = 1, ["alpha-mentor"] = 1, ["alpha-mentee"] = 1 });

    [DatabaseFact]
    public Task Tasks_are_seen_by_the_group_alone() => CountsAsync(db => db.GroupTasks.CountAsync(), new() { ["alpha-mentee"] = 1 });

    [DatabaseFact]
    public Task What_a_group_made_is_seen_by_others_as_far_as_it_was_presented_or_shared() => SeesAsync(
        db => db.Artefacts.OrderBy(artefact => artefact.Number).Select(artefact => artefact.Title),
        new()
        {
            ["north-manager"] = "presented shared", ["alpha"] = "shared", ["beta"] = "shared", ["zeta"] = "shared", ["alpha-mentor"] = "shared",
            ["alpha-mentee"] = "presented shared kept", ["chair"] = "presented",
        });

    [DatabaseFact]
    public Task What_was_taken_over_is_seen_by_the_two_organisations_and_the_manager() => CountsAsync(
        db => db.Adoptions.CountAsync(), new() { ["north-manager"] = 1, ["alpha"] = 1, ["beta"] = 1 });

    [DatabaseFact]
    public async Task The_panel_and_its_presentations_are_seen_by_everybody_in_the_programme_and_by_itself()
    {
        var everybody = new[] { "north-manager", "alpha", "beta", "zeta", "alpha-mentor", "alpha-mentee", "chair" };
        await CountsAsync(db => db.PanelMembers.CountAsync(), everybody.ToDictionary(actor => actor, _ => 1));
        await CountsAsync(db => db.Presentations.CountAsync(), everybody.ToDictionary(actor => actor, _ => 1));
    }

    [DatabaseFact]
    public async Task What_people_say_of_themselves_alone_is_seen_by_themselves_alone()
    {
        await CountsAsync(db => db.DeclaredInterests.CountAsync(), new() { ["alpha-mentor"] = 1 });
        await CountsAsync(db => db.Consents.CountAsync(), new() { ["alpha-mentor"] = 1 });
        await CountsAsync(db => db.DiversityAnswers.CountAsync(), new() { ["alpha-mentor"] = 1 });
    }

    [DatabaseFact]
    public async Task What_is_only_proposed_is_seen_by_the_manager_alone()
    {
        var manager = new Dictionary<string, int> { ["north-manager"] = 2, ["south-manager"] = 2 };
        await CountsAsync(db => db.MatchRuns.CountAsync(), manager);
        await CountsAsync(db => db.Scenarios.CountAsync(), manager);
        await CountsAsync(db => db.KeptRunInputs.CountAsync(), new() { ["north-manager"] = 2, ["south-manager"] = 2 });
        await CountsAsync(db => db.MatchTasks.CountAsync(), new() { ["north-manager"] = 2, ["south-manager"] = 2 });
        await CountsAsync(db => db.ScenarioDecisions.CountAsync(), new() { ["north-manager"] = 2, ["south-manager"] = 2 });
        await CountsAsync(db => db.Proposals.CountAsync(), new() { ["north-manager"] = 4, ["south-manager"] = 4 });
        await CountsAsync(db => db.ProposedGroups.CountAsync(), new() { ["north-manager"] = 4, ["south-manager"] = 2 });
        await CountsAsync(db => db.UnplacedParticipants.CountAsync(), new() { ["north-manager"] = 2 });
    }

    [DatabaseFact]
    public async Task Grants_replies_and_audit_entries_are_seen_by_the_caller_they_belong_to()
    {
        await CountsAsync(db => db.RoleGrants.CountAsync(), Actors.Where(actor => actor != "chair").ToDictionary(actor => actor, actor => actor == "north-manager" ? 2 : 1));
        await CountsAsync(db => db.IdempotentReplies.CountAsync(), new() { ["north-manager"] = 1, ["south-manager"] = 1 });
        await CountsAsync(db => db.AuditEntries.CountAsync(), new() { ["north-manager"] = 1, ["south-manager"] = 1 });
    }

    [DatabaseFact]
    public async Task Nobody_sees_anything_without_a_scope_or_without_grants()
    {
        foreach (var scope in new[] { TenantScope.None, World.Nobody })
        {
            await using var db = database.As(scope);
            var counts = await RowCounts.OfAsync(db);

            Assert.NotEmpty(counts);
            Assert.All(counts, count => Assert.Equal(new(count.Key, 0), count));
        }
    }

    [DatabaseFact]
    public async Task The_world_has_rows_in_every_table_so_that_the_rules_have_something_to_hide()
    {
        await using var db = database.PastPolicies.Create(TenantScope.None);
        var counts = await RowCounts.OfAsync(db, ignoreFilters: true);

        Assert.All(counts, count => Assert.True(count.Value > 0, $"There is no {count.Key} in the world."));
    }

    [DatabaseFact]
    public async Task A_scope_that_is_set_late_and_widened_is_followed()
    {
        var holder = new TenantScopeHolder();
        await using var db = database.Factory.Create(holder);
        Assert.Equal(0, await db.Programmes.CountAsync());

        holder.Current = database.World.Scope("north-manager");
        Assert.Equal(1, await db.Programmes.CountAsync());

        holder.Current = TenantScope.None;
        Assert.Equal(0, await db.Programmes.CountAsync());
    }

    private async Task SeesAsync(Func<CrossMentorDb, IQueryable<string>> query, Dictionary<string, string> expected)
    {
        foreach (var actor in Actors)
        {
            await using var db = database.As(database.World.Scope(actor));
            Assert.Equal($"{actor}: {expected.GetValueOrDefault(actor, string.Empty)}", $"{actor}: {string.Join(' ', await query(db).ToListAsync())}");
        }
    }

    private async Task CountsAsync(Func<CrossMentorDb, Task<int>> count, Dictionary<string, int> expected)
    {
        foreach (var actor in Actors)
        {
            await using var db = database.As(database.World.Scope(actor));
            Assert.Equal($"{actor}: {expected.GetValueOrDefault(actor)}", $"{actor}: {await count(db)}");
        }
    }
}

public sealed class SqliteTenantFilterTests(SqliteWorld database) : TenantFilterTests<SqliteWorld>(database);

[NeedsPostgreSql]
[Trait("Needs", "PostgreSql")]
public sealed class PostgreSqlTenantFilterTests(PostgreSqlWorld database) : TenantFilterTests<PostgreSqlWorld>(database);
