using CrossMentor.Domain.Access;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence.Tenancy;
using CrossMentor.Persistence.Tests.Databases;
using CrossMentor.Persistence.Tests.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Persistence.Tests.Queries;

/// <summary>What the product asks becomes SQL on every database, also on the one that no test machine has.</summary>
public sealed class TranslationTests
{
    public static TheoryData<DatabaseProvider> Providers => [DatabaseProvider.Sqlite, DatabaseProvider.PostgreSql, DatabaseProvider.SqlServer];

    [Theory]
    [MemberData(nameof(Providers))]
    public void Every_table_is_filtered(DatabaseProvider provider)
    {
        using var db = Open(provider);
        foreach (var entity in RowCounts.Entities(db))
        {
            Assert.True(
                db.Model.FindEntityType(entity)!.FindDeclaredQueryFilter(TenantFilters.Name) is not null,
                $"{entity.Name} has no tenant filter.");
        }
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void Every_filter_becomes_one_statement(DatabaseProvider provider)
    {
        using var db = Open(provider);
        string[] statements =
        [
            Sql(db.Organisations), Sql(db.OrganisationGroups), Sql(db.CompetitorDeclarations), Sql(db.Programmes),
            Sql(db.ParticipatingOrganisations), Sql(db.PurposeVersions), Sql(db.PurposeAcceptances), Sql(db.AgreementVersions), Sql(db.AgreementSignatures), Sql(db.Acknowledgements),
            Sql(db.People), Sql(db.Participants), Sql(db.MatchRuns), Sql(db.Scenarios),
            Sql(db.KeptRunInputs), Sql(db.MatchTasks), Sql(db.ScenarioDecisions),
            Sql(db.Proposals), Sql(db.UnplacedParticipants), Sql(db.ProposedGroups), Sql(db.Pairs), Sql(db.LearningGroups),
            Sql(db.LearningGroupMembers), Sql(db.RoleGrants), Sql(db.IdempotentReplies), Sql(db.AuditEntries), Sql(db.ChainHeads), Sql(db.Disclosures), Sql(db.Invitations),
            Sql(db.PairSessions), Sql(db.PairJournals), Sql(db.PairContentKeys), Sql(db.PairNotes), Sql(db.PairCertificates),
            Sql(db.ProgrammeEvents), Sql(db.Attendances), Sql(db.TrainerAccreditations), Sql(db.Curricula), Sql(db.BoundaryAttestations), Sql(db.IntervisionGroups), Sql(db.IntervisionMembers),
            Sql(db.Surveys), Sql(db.SurveyResponses), Sql(db.Prizes), Sql(db.Jurors), Sql(db.Nominations), Sql(db.JuryBallots), Sql(db.EmploymentFacts), Sql(db.LargerProgrammes), Sql(db.BenchmarkPlaces),
            Sql(db.FollowUpPlans), Sql(db.FollowUps), Sql(db.Sponsors), Sql(db.Communications),
            Sql(db.KnowledgeEmbargoes), Sql(db.GroupTasks), Sql(db.Artefacts), Sql(db.Adoptions), Sql(db.PanelMembers), Sql(db.Presentations),
            Sql(db.DeclaredInterests), Sql(db.Consents), Sql(db.DiversityAnswers), Sql(db.Erasures), Sql(db.LegalHolds), Sql(db.Resources),
            Sql(db.Representatives), Sql(db.SteeringTopics), Sql(db.SteeringDecisions), Sql(db.SteeringVotes), Sql(db.NonRecruitmentCases), Sql(db.LedgerEntries),
            Sql(db.StartAssessments), Sql(db.ProgrammeSeries), Sql(db.CostEntries), Sql(db.WaitingEntries),
        ];
        Assert.Equal(RowCounts.Entities(db).Count, statements.Length);
        Assert.All(statements.Append(Sql(db.OfferedPairs)), statement => Assert.Contains("WHERE", statement, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void Lists_are_paged_by_keys(DatabaseProvider provider)
    {
        using var db = Open(provider);
        var (at, id) = (World.Now, Ids.New<PairId>());

        var page = Sql(db.Pairs
            .Where(pair => pair.PublishedAt < at || (pair.PublishedAt == at && pair.Id > id))
            .OrderByDescending(pair => pair.PublishedAt).ThenBy(pair => pair.Id)
            .Take(51));

        Assert.Contains(provider == DatabaseProvider.SqlServer ? "[Id] > @" : "\"Id\" > @", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void Objects_are_loaded_by_lists_of_ids(DatabaseProvider provider)
    {
        using var db = Open(provider);
        List<ParticipantId> ids = [Ids.New<ParticipantId>(), Ids.New<ParticipantId>()];
        List<TrackId?> tracks = [Ids.New<TrackId>(), null];

        Assert.NotEmpty(Sql(db.Participants.Where(participant => ids.Contains(participant.Id))));
        Assert.NotEmpty(Sql(db.Participants.Where(participant => tracks.Contains(participant.TrackId))));
        Assert.NotEmpty(Sql(db.LearningGroups.Include(group => group.MemberRows)));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void Lists_are_filtered_and_ordered_by_what_the_schema_offers(DatabaseProvider provider)
    {
        using var db = Open(provider);
        var mentors = db.Participants
            .Where(participant => participant.Role == ParticipantRole.Mentor && participant.Capacity >= 2 && participant.State != ParticipantState.Withdrawn)
            .Join(db.People, participant => participant.PersonId, person => person.Id, (participant, person) => new { participant, person })
            .Join(db.Organisations, row => row.participant.OrganisationId, organisation => organisation.Id, (row, organisation) => new { row, organisation })
            .OrderBy(row => row.organisation.Name).ThenByDescending(row => row.row.person.DisplayName).ThenBy(row => row.row.participant.Id)
            .Select(row => row.row.participant);
        Assert.NotEmpty(Sql(mentors));
        Assert.NotEmpty(Sql(db.Organisations.Where(organisation => organisation.Name.Contains("al") && organisation.SizeBand != SizeBand.Micro)));
        Assert.NotEmpty(Sql(db.Programmes.Where(programme => programme.StartsOn >= World.Today && programme.Name.StartsWith("no"))));
        Assert.NotEmpty(Sql(db.Pairs.GroupBy(pair => pair.MentorOrganisationId).Select(group => new { group.Key, Count = group.Count() })));
    }

    private static string Sql(IQueryable query) => query.ToQueryString();

    private static CrossMentorDb Open(DatabaseProvider provider)
    {
        var connection = provider switch
        {
            DatabaseProvider.Sqlite => "Data Source=nowhere.db",
            DatabaseProvider.PostgreSql => "Host=nowhere",
            _ => "Server=nowhere",
        };
        Caller caller = new("https://issuer.test", "somebody", CallerKind.User,
        [
            RoleGrant.ManagerOf("https://issuer.test", "somebody", Ids.New<ProgrammeId>(), World.Now),
            RoleGrant.CoordinatorOf("https://issuer.test", "somebody", Ids.New<OrganisationId>(), World.Now),
            RoleGrant.CoordinatorOf("https://issuer.test", "somebody", Ids.New<OrganisationId>(), World.Now),
        ]);
        return new CrossMentorDbFactory(new(provider, connection)).Create(TenantScope.Of(caller));
    }
}
