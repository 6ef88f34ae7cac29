using System.Text.Json;
using CrossMentor.Api.Identifiers;
using CrossMentor.Api.Tests.Server;
using CrossMentor.Domain.Evaluation;

namespace CrossMentor.Api.Tests.Evaluation;

/// <summary>
/// A programme with a prize. The mentor of each of the first two organisations is paired with the mentee of the other; a third one takes part,
/// whose jurors are tied to nobody.
/// </summary>
internal sealed class PrizeProgramme
{
    public const string Seen = "state winner { name organisation { name } } lotCommitment lotSeed tallyRoot finalMeeting { kind } settledOn";

    private const string Asked = "query($id: ID!) { juryBallots(prizeId: $id) { id impact mentorship abstains castOn record receipt nomination { id reference impact statement pair { id } } } }";

    private readonly ProductFixture fixture;

    private PrizeProgramme(ProductFixture fixture) => this.fixture = fixture;

    public required Workshop Workshop { get; init; }

    public required MadeProgramme Programme { get; init; }

    public required IReadOnlyList<MadeOrganisation> Organisations { get; init; }

    /// <summary>By the organisation of the mentee.</summary>
    public required IReadOnlyList<string> Pairs { get; init; }

    /// <summary>By their organisation.</summary>
    public required IReadOnlyList<ApiClient> Mentees { get; init; }

    public required string PrizeId { get; init; }

    public ApiClient Manager => Workshop.Manager;

    public static async Task<PrizeProgramme> MakeAsync(ProductFixture fixture, string tieBreak = "IMPACT")
    {
        var workshop = fixture.Workshop();
        var made = new List<MadeOrganisation>();
        foreach (var name in new[] { "First", "Second", "Third" })
        {
            made.Add(await workshop.OrganisationAsync(name));
        }

        var programme = await workshop.TwoWayAsync([.. made]);
        await workshop.ImportAsync(programme, Rosters.OneOfEach(made[0], made[1]));
        await workshop.PublishAsync(await workshop.MatchAsync(programme));
        var pairs = await workshop.PairsAsync(programme, "id menteeOrganisation { name } mentee { id }");
        var ofMentees = made.Take(2).Select(organisation => pairs.Single(pair => pair.GetProperty("menteeOrganisation").Text("name") == organisation.Name)).ToList();
        var prize = await workshop.Manager.AcceptedAsync("declarePrize", Declaring(programme, tieBreak), "prize { id state }");
        return new(fixture)
        {
            Workshop = workshop,
            Programme = programme,
            Organisations = made,
            Pairs = [.. ofMentees.Select(pair => pair.Id())],
            Mentees = [await fixture.ParticipantAsync(workshop, ofMentees[0].GetProperty("mentee").Id()), await fixture.ParticipantAsync(workshop, ofMentees[1].GetProperty("mentee").Id())],
            PrizeId = prize.GetProperty("prize").Id(),
        };
    }

    public static object Declaring(MadeProgramme programme, string tieBreak = "IMPACT", int days = 0)
        => new { programmeId = programme.Id, name = "Most Remarkable Mentor", tieBreak, nominationsUntil = Steering.SteeredProgramme.In(days) };

    public Dictionary<string, object?> Nominating(int mentee, string statement = "Nobody else.") => new()
    {
        ["prizeId"] = PrizeId, ["pairId"] = Pairs[mentee], ["impact"] = "It helped me.", ["mentorship"] = "Every time.", ["statement"] = statement,
    };

    public async Task<string> NominateAsync(int mentee, string statement = "Nobody else.") =>
        (await Mentees[mentee].AcceptedAsync("nominateForPrize", Nominating(mentee, statement), "nomination { id reference }")).GetProperty("nomination").Text("reference");

    public object Appointing(int? organisation) => new { prizeId = PrizeId, organisationId = organisation is { } own ? Organisations[own].Id : null, name = $"Juror of {organisation}" };

    public async Task<string> CodeAsync(int? organisation) => (await Manager.AcceptedAsync("appointJuror", Appointing(organisation), "code")).Text("code");

    /// <summary>Somebody without a role who has taken a seat.</summary>
    public async Task<ApiClient> JurorAsync(int? organisation)
    {
        var juror = await fixture.StrangerAsync();
        await juror.AcceptedAsync("takeJurySeat", new { code = await CodeAsync(organisation) }, "juror { hasTakenSeat }");
        return juror;
    }

    /// <summary>As many as every pair needs, tied to nobody.</summary>
    public async Task<IReadOnlyList<ApiClient>> JurorsAsync() => [await JurorAsync(null), await JurorAsync(null), await JurorAsync(null)];

    public object Opening() => new { prizeId = PrizeId, votesUntil = Steering.SteeredProgramme.In(7) };

    public object Awarding() => new { prizeId = PrizeId };

    public async Task<JsonElement> OpenVoteAsync()
    {
        await SetAsync("NominationsUntil", -1);
        return (await Manager.AcceptedAsync("openJuryVote", Opening(), $"prize {{ {Seen} }}")).GetProperty("prize");
    }

    public Task VotingIsOverAsync() => SetAsync("VotesUntil", -1);

    public async Task<IReadOnlyList<JsonElement>> BallotsAsync(ApiClient juror) => (await juror.QueryAsync(Asked, new { id = PrizeId })).List("juryBallots");

    public static object Voting(JsonElement ballot, int? impact, int? mentorship) => new { ballotId = ballot.Id(), impact, mentorship };

    /// <summary>Each juror votes on what it is asked, as the function says by the reference of the nomination; null abstains.</summary>
    public async Task VoteAsync(IEnumerable<ApiClient> jurors, Func<string, (int Impact, int Mentorship)?> points)
    {
        foreach (var juror in jurors)
        {
            foreach (var ballot in await BallotsAsync(juror))
            {
                var given = points(ballot.GetProperty("nomination").Text("reference"));
                await juror.AcceptedAsync("castJuryVote", Voting(ballot, given?.Impact, given?.Mentorship), "ballot { castOn }");
            }
        }
    }

    /// <summary>A final meeting that has begun, unless it says otherwise.</summary>
    public async Task MeetAsync(string startsAt = "2020-06-01T09:00:00Z") => await Manager.AcceptedAsync(
        "scheduleEvent", new { programmeId = Programme.Id, kind = "FINAL", title = "The end", startsAt, endsAt = startsAt.Replace("T09", "T12", StringComparison.Ordinal) }, "event { id }");

    public async Task<JsonElement> AwardAsync() => (await Manager.AcceptedAsync("awardPrize", Awarding(), $"prize {{ {Seen} }}")).GetProperty("prize");

    /// <summary>Null for whoever does not see it.</summary>
    public async Task<JsonElement?> PrizeAsync(ApiClient client)
    {
        var prize = (await client.QueryAsync($"query($id: ID!) {{ prize(programmeId: $id) {{ {Seen} }} }}", new { id = Programme.Id })).GetProperty("prize");
        return prize.ValueKind == JsonValueKind.Null ? null : prize;
    }

    public string MentorOf(int mentee) => $"Mentor of {Organisations[1 - mentee].Name}";

    private Task SetAsync(string column, int days) => fixture.Product.Database.ExecuteAsync(
        $"UPDATE \"Prizes\" SET \"{column}\" = @on WHERE \"Id\" = @id",
        ("@on", DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(days)),
        ("@id", GlobalIds.Decode<PrizeId>(PrizeId).Value));
}
