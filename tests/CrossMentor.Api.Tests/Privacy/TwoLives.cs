using System.Text;
using System.Text.Json;
using CrossMentor.Api.Tests.Pairs;
using CrossMentor.Api.Tests.Server;
using CrossMentor.Testing;
using Microsoft.Data.Sqlite;

namespace CrossMentor.Api.Tests.Privacy;

/// <summary>
/// A pair of two people of whom everything is known that the product takes, written through its endpoint. Every text says whose it is: what belongs to Ada has
/// <c>ada-canary</c> in it, and what belongs to Bo <c>bo-canary</c>.
/// </summary>
internal sealed class TwoLives : IAsyncDisposable
{
    public const string Ada = "ada-canary";
    public const string Bo = "bo-canary";
    private const string ManagerId = "the-manager";
    private const string GivingCoordinatorId = "giving-hr";
    private const string ReceivingCoordinatorId = "receiving-hr";

    private TwoLives(ProductServer product, LogCapture log) => (Product, Log) = (product, log);

    public ProductServer Product { get; }

    /// <summary>What a server that serves writes to its log.</summary>
    public LogCapture Log { get; }

    public required Workshop Workshop { get; init; }

    public required MadeProgramme Programme { get; init; }

    public required MadeOrganisation Giving { get; init; }

    public required ApiClient AdasClient { get; init; }

    public required ApiClient BosClient { get; init; }

    /// <summary>Of Ada's organisation.</summary>
    public required ApiClient Coordinator { get; init; }

    public required ApiClient OtherCoordinator { get; init; }

    public required string AdaParticipant { get; init; }

    public required string AdaPerson { get; init; }

    public required string BoPerson { get; init; }

    public required string PairId { get; init; }

    public required string RunId { get; init; }

    public ApiClient Manager => Workshop.Manager;

    /// <summary>Texts that were written, each once, of the two.</summary>
    public static IReadOnlyList<string> CanariesOf(string person) =>
    [
        .. new[]
        {
            "external", "name", "mail", "title", "department-of", "city", "skill", "goal", "gender", "topic", "development", "idea", "summary", "tie-mail", "decision", "subject",
        }.Select(kind => $"{person}-{kind}"),
    ];

    public static async Task<TwoLives> MakeAsync(TimeProvider? clock = null)
    {
        var log = new LogCapture();
        var product = await ProductServer.StartAsync(
            [], [ManagerId, GivingCoordinatorId, ReceivingCoordinatorId, $"{Ada}-subject", $"{Bo}-subject"], clock: clock, replacing: log.Into);
        var clients = new Queue<string>([$"{Ada}-subject", $"{Bo}-subject"]);
        var workshop = new Workshop(await product.ManagerAsync(ManagerId), "lives", () => product.SignInAsync(clients.Dequeue()));
        var (giving, receiving) = (await workshop.OrganisationAsync("Giving"), await workshop.OrganisationAsync("Receiving"));
        var programme = await workshop.ProgrammeAsync(balanceTolerance: 10, startsOn: LivingPair.DaysAgo(100));
        await workshop.Manager.AcceptedAsync(
            "keepPairContent", new { programmeId = programme.Id, version = await workshop.VersionOfAsync(programme.Id), isKept = true }, "programme { id }");
        await workshop.JoinAsync(programme, giving);
        await workshop.JoinAsync(programme, receiving);
        var mentor = Everything(RosterRow.Mentor(giving, Ada), Ada);
        await workshop.ImportAsync(
            programme, mentor, Everything(RosterRow.Mentee(receiving, Bo), Bo), RosterRow.Mentee(receiving, "Somebody else"),
            RosterRow.Colleague(giving, "Report") with { Manager = mentor.ExternalId });
        var (ada, bo) = (await PersonOfAsync(workshop, programme, Ada), await PersonOfAsync(workshop, programme, Bo));
        var (adasClient, bosClient) = (await workshop.ParticipantAsync(ada.Participant), await workshop.ParticipantAsync(bo.Participant));
        await ConsentAsync(workshop, programme, (adasClient, ada.Participant, Ada), (bosClient, bo.Participant, Bo));
        var run = await workshop.MatchAsync(programme);
        await workshop.Manager.AcceptedAsync(
            "draftScenario",
            new
            {
                matchRunId = run.Id(),
                label = "Another draft",
                exclusions = new[] { new { mentorId = ada.Participant, menteeId = bo.Participant, reason = $"{Ada}-decision and {Bo}-decision" } },
            },
            "scenario { id }");
        await workshop.PublishAsync(run);
        var lives = new TwoLives(product, log)
        {
            Workshop = workshop,
            Programme = programme,
            Giving = giving,
            AdasClient = adasClient,
            BosClient = bosClient,
            Coordinator = await product.CoordinatorAsync(GivingCoordinatorId, giving.Name),
            OtherCoordinator = await product.CoordinatorAsync(ReceivingCoordinatorId, receiving.Name),
            AdaParticipant = ada.Participant,
            AdaPerson = ada.Person,
            BoPerson = bo.Person,
            PairId = Assert.Single(await workshop.PairsAsync(programme)).Id(),
            RunId = run.Id(),
        };
        await lives.LiveAsync(adasClient, ada, Ada, Bo);
        await lives.LiveAsync(bosClient, bo, Bo, Ada);
        await lives.MeetAsync();
        return lives;
    }

    /// <summary>Which of the texts are in the files of the database as they lie there, whether or not a row leads to them.</summary>
    public Task<IReadOnlyList<string>> InFilesAsync(string person) =>
        InFolderAsync(Path.GetDirectoryName(new SqliteConnectionStringBuilder(Product.Database.ConnectionString).DataSource)!, person);

    public static async Task<IReadOnlyList<string>> InFolderAsync(string folder, string person)
    {
        var bytes = new StringBuilder();
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            bytes.Append(await reader.ReadToEndAsync());
        }

        var text = bytes.ToString();
        return [.. CanariesOf(person).Append(person).Where(canary => text.Contains(canary, StringComparison.OrdinalIgnoreCase))];
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in new[] { Manager, AdasClient, BosClient, Coordinator, OtherCoordinator })
        {
            client.Dispose();
        }

        await Product.DisposeAsync();
    }

    private static RosterRow Everything(RosterRow row, string person) => row with
    {
        ExternalId = $"{person}-external", Name = $"{person}-name", Email = $"{person}-mail@people.example", JobTitle = $"{person}-title", Function = $"{person}-department-of",
        Country = "NL", City = $"{person}-city", TimeZone = "Europe/Amsterdam", ExperienceYears = 11, Skills = [$"{person}-skill"], Goals = [$"{person}-goal"],
    };

    private static async Task<(string Participant, string Person)> PersonOfAsync(Workshop workshop, MadeProgramme programme, string person)
    {
        var participant = await workshop.ParticipantIdAsync(programme, $"{person}-name");
        var data = await workshop.Manager.QueryAsync("query($id: ID!) { participant(id: $id) { person { id } } }", new { id = participant });
        return (participant, data.GetProperty("participant").GetProperty("person").Id());
    }

    private static async Task ConsentAsync(Workshop workshop, MadeProgramme programme, params (ApiClient Client, string Participant, string Name)[] people)
    {
        await workshop.Manager.AcceptedAsync(
            "setDiversityFocus", new { programmeId = programme.Id, version = await workshop.VersionOfAsync(programme.Id), dimensions = new[] { "GENDER" } }, "programme { id }");
        foreach (var (client, participantId, name) in people)
        {
            await client.AcceptedAsync("grantConsent", new { clientMutationId = $"{name}-key", participantId, purpose = "DIVERSITY_REPORT", noticeVersion = 1 }, "consent { id }");
            await client.AcceptedAsync("declareDiversity", new { participantId, dimension = "GENDER", value = $"{name}-gender" }, "participant { id }");
        }
    }

    private async Task LiveAsync(ApiClient client, (string Participant, string Person) one, string name, string other)
    {
        // What somebody declares of another is about both: whoever declared it, and whom it names.
        await client.AcceptedAsync("declareInterest", new { personId = one.Person, kind = "CONFLICT", tie = "FAMILY", email = $"{name}-tie-mail@people.example" }, "declaredInterest { id }");
        await client.AcceptedAsync("declareInterest", new { personId = one.Person, kind = "CONFLICT", tie = "DISPUTE", email = $"{other}-MAIL@people.example" }, "declaredInterest { id }");
        await client.AcceptedAsync("writePairNote", new { clientMutationId = $"{name}-key-of-note", pairId = PairId, kind = "GOAL", text = $"{name}-note" }, "note { text }");
        await client.AcceptedAsync("noteIdea", new { participantId = one.Participant, title = $"{name}-idea", summary = $"{name}-summary" }, "artefact { id }");
        await Manager.AcceptedAsync("updateParticipant", new { participantId = one.Participant, version = await Workshop.VersionOfAsync(one.Participant), capacity = 2 }, "participant { id }");
    }

    private async Task MeetAsync()
    {
        object Log(int daysAgo, string topic) => new { pairId = PairId, heldOn = LivingPair.DaysAgo(daysAgo), minutes = 60, format = "VIDEO", topics = new[] { topic } };
        var first = (await AdasClient.AcceptedAsync("logSession", Log(2, $"{Ada}-topic"), "session { id }")).GetProperty("session").Id();
        await BosClient.AcceptedAsync("confirmSession", new { sessionId = first }, "session { state }");
        await BosClient.AcceptedAsync("logSession", Log(1, $"{Bo}-topic"), "session { id }");
        foreach (var name in new[] { Ada, Bo })
        {
            await BosClient.AcceptedAsync("setGoal", new { pairId = PairId, code = $"{name}-development" }, "pair { id }");
        }

        await BosClient.AcceptedAsync("giveFeedback", new { sessionId = first, helped = new[] { "EXPERIENCE" } }, "pair { id }");
    }
}
