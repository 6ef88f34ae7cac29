using CrossMentor.Api.Tests.Golden;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Borders;

/// <summary>What the year of the houses does not need, and what there has to be something of where borders are tested.</summary>
internal sealed class MoreOfHouses(YearStage stage, ToldYear year)
{
    private const int NominationsUntil = ConsortiumYear.LastMeetingDay + 1;
    private const int VotesUntil = 90;

    private string ProgrammeId => year.Told.Id;

    /// <summary>Who judges the prize; the last of them has stood down.</summary>
    public async Task<IReadOnlyList<ApiClient>> MakeAsync()
    {
        await OrganisationsAsync();
        await ProgrammeAsync();
        await PairAsync(year.Pairs[0]);
        await CompleteAsync(year.Pairs[^1]);
        return await PrizeAsync();
    }

    private async Task OrganisationsAsync()
    {
        foreach (var (organisation, coordinator, _) in year.Told.Members)
        {
            var sponsor = await coordinator.DoAsync(
                "appoint-sponsor", new { programmeId = ProgrammeId, organisationId = organisation.Id, kind = "SPONSOR", name = $"Sponsor of {organisation.Name}" });
            await AcceptAsync(coordinator, "logCommunication", new { sponsorId = sponsor.Id(), kind = "SPEECH", sentOn = year.Told.DaysAgo(0) });
            await coordinator.DoAsync("record-cost", new { programmeId = ProgrammeId, organisationId = organisation.Id, kind = "VENUE", amountMinor = 250_000, currency = "EUR", spentOn = year.Told.DaysAgo(1) });
            await coordinator.DoAsync("plan-follow-up", new { programmeId = ProgrammeId, organisationId = organisation.Id, startsOn = year.Told.DaysAgo(0), cadenceDays = 90 });
            await AcceptAsync(coordinator, "setKnowledgeBoundary", new { organisationId = organisation.Id, version = 0, topics = new[] { "pricing" } });
            await AcceptAsync(coordinator, "answerStartCriteria", new
            {
                organisationId = organisation.Id, version = 0, answers = new[] { new { criterion = "TOO_SMALL", answer = "FALSE", evidence = $"Evidence of {organisation.Name}" } },
            });
        }

        var (one, other) = (year.Told.Members[0], year.Told.Members[1]);
        await AcceptAsync(one.Coordinator, "declareCompetitor", new { organisationId = one.Organisation.Id, competitorId = other.Organisation.Id });
        foreach (var pair in year.Pairs)
        {
            await Task.WhenAll(year.Told.Members.Select(member => member.Coordinator.TryAsync("record-follow-up", new { participantId = pair.MenteeId, outcome = "ON_TRACK" })));
        }
    }

    private async Task ProgrammeAsync()
    {
        var manager = year.Told.Manager;
        await AcceptAsync(manager, "formIntervisionGroups", new { programmeId = ProgrammeId, role = "MENTOR", groupSize = 3 });
        await AcceptAsync(manager, "addResource", new { programmeId = ProgrammeId, kind = "TOOL", stage = "MIDDLE", texts = new[] { new { language = "en", title = "Tool", body = "A tool." } } });
        await AcceptAsync(manager, "recordAccreditation", new { programmeId = ProgrammeId, trainerName = "Trainer", accreditedBy = "A house", validFrom = "2020-01-01", validUntil = "2029-12-31" });
        await AcceptAsync(manager, "describeLargerProgramme", new { programmeId = ProgrammeId, version = 0, title = "Academy", modules = Array.Empty<object>() });
        await AcceptAsync(manager, "setDiversityFocus", new { programmeId = ProgrammeId, version = await year.Told.VersionAsync(), dimensions = new[] { "GENDER" } });
        var survey = await year.AskAsync("END", ConsortiumYear.LastMeetingDay, VotesUntil);
        await year.AnswerAsync(survey, value: 4);
    }

    /// <summary>The two keep a journal, and say of themselves what nobody else may know.</summary>
    private async Task PairAsync(PairAtWork pair)
    {
        await AcceptAsync(pair.Mentee, "setGoal", new { pairId = pair.Id, code = "delegation" });
        await AcceptAsync(pair.Mentee, "setCareerPlan", new { pairId = pair.Id, state = "DRAFT" });
        await AcceptAsync(pair.Mentee, "logExperiment", new { pairId = pair.Id, on = year.Told.DaysAgo(1) });
        await pair.Mentee.DoAsync("write-pair-note", new { pairId = pair.Id, kind = "GOAL", text = "To let go." });
        await pair.Mentor.DoAsync("write-pair-note", new { pairId = pair.Id, kind = "MESSAGE", text = "Begin with something small." });
        await AcceptAsync(pair.Mentor, "pledge", new { pairId = pair.Id, hoursPerMonth = 3, cadenceDays = 21 });
        await AcceptAsync(pair.Mentee, "grantConsent", new { participantId = pair.MenteeId, purpose = "DIVERSITY_REPORT", noticeVersion = 1, clientMutationId = "consent" });
        await AcceptAsync(pair.Mentee, "declareDiversity", new { participantId = pair.MenteeId, dimension = "GENDER", value = "female" });
        var person = (await pair.Mentee.QueryAsync("query($id: ID!) { participant(id: $id) { person { id } } }", new { id = pair.MenteeId })).GetProperty("participant").GetProperty("person");
        await AcceptAsync(pair.Mentee, "declareInterest", new { personId = person.Id(), kind = "CONFLICT", tie = "OTHER", email = "somebody@people.example" });
    }

    private static async Task CompleteAsync(PairAtWork pair)
    {
        await pair.Mentor.DoAsync("write-pair-note", new { pairId = pair.Id, kind = "NOTE", text = "It was a good year." });
        await pair.Mentor.DoAsync("complete-pair", new { pairId = pair.Id });
        await pair.Mentee.DoAsync("complete-pair", new { pairId = pair.Id });
    }

    private async Task<IReadOnlyList<ApiClient>> PrizeAsync()
    {
        var prize = new TalentPrize(stage, year);
        await prize.NominateAsync(NominationsUntil);
        stage.TravelToDay(NominationsUntil + 1);
        await prize.JudgeAsync(VotesUntil);
        await prize.StandDownAsync(prize.Jury[^1]);
        return prize.Jury;
    }

    private static Task AcceptAsync(ApiClient client, string mutation, object input) => client.AcceptedAsync(mutation, input, "");
}
