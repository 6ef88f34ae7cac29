using System.Text.Json;
using CrossMentor.Api.Tests.Matching;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Privacy;

/// <summary>People consent to one purpose at a time, see what they consented to, and take it back at once; nobody else sees any of it.</summary>
[Collection(PrivacyCollection.Name)]
public sealed class ConsentTests(ProductFixture fixture)
{
    private const string Consents = "query($id: ID!) { consents(participantId: $id) { id purpose noticeVersion grantedAt withdrawnAt participant { id } } }";
    private const string Answers = "query($id: ID!) { diversityAnswers(participantId: $id) { dimension value declaredOn } }";
    private const string Report = "query($id: ID!) { diversityReport(programmeId: $id) { dimensions { dimension enabledOn counts { role value count } } } }";
    private const string SameGender = """{"dimension":"GENDER","prefer":"SAME"}""";
    private const string Dimension = "crossmentor.scorers.dimension";

    [Fact]
    [Requirement("S-70")]
    public async Task Purposes_are_listed_one_by_one_in_four_languages_and_retention_is_told_for_each_class()
    {
        var data = await fixture.Manager.QueryAsync(
            "{ consentNotices { purpose version texts { language text } actsWithinHours retention } retentionSchedule { retention act deadlines { trigger keptDays } } }");

        Assert.Equal(["DIVERSITY_MATCHING", "DIVERSITY_REPORT", "GRADE_MOVEMENT"], data.List("consentNotices").Select(notice => notice.Text("purpose")));
        Assert.All(data.List("consentNotices"), notice =>
        {
            Assert.Equal(["da", "de", "en", "nl"], notice.List("texts").Select(text => text.Text("language")));
            Assert.Equal(0, notice.Number("actsWithinHours"));
        });
        var special = data.List("retentionSchedule").Single(rule => rule.Text("retention") == "SPECIAL_CATEGORY");
        Assert.Equal(("ERASE", 0), (special.Text("act"), special.List("deadlines").Single(deadline => deadline.Text("trigger") == "WITHDRAWN").Number("keptDays")));
        Assert.Equal(data.List("retentionSchedule").Count, data.List("retentionSchedule").Select(rule => rule.Text("retention")).Distinct().Count());
    }

    [Fact]
    [Requirement("S-70")]
    public async Task Consent_is_given_by_the_person_with_date_and_version_and_withdrawn_whenever_it_likes()
    {
        var (match, mentor, id) = await StartAsync();
        var input = new { participantId = id, purpose = "DIVERSITY_MATCHING", noticeVersion = 1 };

        var granted = (await mentor.AcceptedAsync("grantConsent", input, "consent { id purpose noticeVersion grantedAt withdrawnAt }")).GetProperty("consent");
        Assert.Equal(("DIVERSITY_MATCHING", 1, true), (granted.Text("purpose"), granted.Number("noticeVersion"), granted.IsNull("withdrawnAt")));
        Assert.Equal(["ALREADY_EXISTS"], await mentor.RefusalCodesAsync("grantConsent", input));
        Assert.Equal(["VERSION_SUPERSEDED"], await mentor.RefusalCodesAsync("grantConsent", new { participantId = id, purpose = "DIVERSITY_REPORT", noticeVersion = 2 }));
        Assert.Equal(["NOT_PERMITTED"], await match.Workshop.Manager.RefusalCodesAsync("grantConsent", input));
        Assert.Equal(["NOT_FOUND"], await fixture.OtherManager.RefusalCodesAsync("grantConsent", input));
        Assert.Equal(["NOT_FOUND"], await match.Workshop.Manager.RefusalCodesAsync("withdrawConsent", new { consentId = granted.Id() }));
        foreach (var client in new[] { match.Workshop.Manager, await fixture.CoordinatorOfAsync(match.Giving) })
        {
            Assert.Empty((await client.QueryAsync(Consents, new { id })).List("consents"));
            Assert.True((await client.QueryAsync("query($id: ID!) { node(id: $id) { id } }", new { id = granted.Id() })).IsNull("node"));
        }

        await mentor.AcceptedAsync("withdrawConsent", new { consentId = granted.Id() }, "consent { withdrawnAt }");
        await mentor.AcceptedAsync("withdrawConsent", new { consentId = granted.Id() }, "consent { withdrawnAt }");
        await mentor.AcceptedAsync("grantConsent", input, "consent { id }");
        Assert.Equal([true, false], (await mentor.QueryAsync(Consents, new { id })).List("consents").Select(consent => consent.IsNull("withdrawnAt")));
    }

    [Fact]
    [Requirement("S-33")]
    public async Task Diversity_is_declared_where_the_edition_is_about_it_and_the_person_consents()
    {
        var (match, mentor, id) = await StartAsync();
        object Answer(string? value, string dimension = "GENDER") => new { participantId = id, dimension, value };

        Assert.Equal(["CONSENT_MISSING", "DIMENSION_NOT_ENABLED"], (await mentor.RefusalCodesAsync("declareDiversity", Answer("female"))).Order());
        await FocusAsync(match, "GENDER");
        Assert.Equal(["CONSENT_MISSING"], await mentor.RefusalCodesAsync("declareDiversity", Answer("female")));
        await mentor.AcceptedAsync("grantConsent", new { participantId = id, purpose = "DIVERSITY_REPORT", noticeVersion = 1 }, "consent { id }");
        Assert.Equal(["DIMENSION_NOT_ENABLED"], await mentor.RefusalCodesAsync("declareDiversity", Answer("danish", "CULTURAL_BACKGROUND")));
        Assert.Equal(["INVALID_INPUT"], await mentor.RefusalCodesAsync("declareDiversity", Answer("I would rather not say")));
        Assert.Equal(["NOT_PERMITTED"], await match.Workshop.Manager.RefusalCodesAsync("declareDiversity", Answer("female")));

        await mentor.AcceptedAsync("declareDiversity", Answer("male"), "participant { id }");
        await mentor.AcceptedAsync("declareDiversity", Answer("female"), "participant { id }");
        Assert.Equal(["GENDER female"], await AnswersAsync(mentor, id));
        foreach (var client in new[] { match.Workshop.Manager, await fixture.CoordinatorOfAsync(match.Giving), await fixture.CoordinatorOfAsync(match.Receiving) })
        {
            Assert.Empty(await AnswersAsync(client, id));
        }

        await mentor.AcceptedAsync("declareDiversity", Answer(null), "participant { id }");
        Assert.Empty(await AnswersAsync(mentor, id));
    }

    [Fact]
    [Requirement("S-33")]
    [Requirement("S-70")]
    public async Task Withdrawing_deletes_what_rested_on_the_consent_alone_and_the_kept_inputs_of_runs()
    {
        var (match, mentor, id) = await StartAsync();
        await FocusAsync(match, "GENDER");
        var matching = await GrantAsync(mentor, id, "DIVERSITY_MATCHING");
        var report = await GrantAsync(mentor, id, "DIVERSITY_REPORT");
        await mentor.AcceptedAsync("declareDiversity", new { participantId = id, dimension = "GENDER", value = "female" }, "participant { id }");
        var run = await match.Workshop.MatchAsync(match.Programme);

        await mentor.AcceptedAsync("withdrawConsent", new { consentId = matching }, "consent { id }");
        Assert.Equal(["GENDER female"], await AnswersAsync(mentor, id));
        Assert.Equal(["RUN_INPUTS_NOT_KEPT"], await match.Workshop.Manager.RefusalCodesAsync("replayMatchRun", new { matchRunId = run.Id() }));
        await mentor.AcceptedAsync("withdrawConsent", new { consentId = report }, "consent { id }");
        Assert.Empty(await AnswersAsync(mentor, id));
    }

    [Fact]
    [Requirement("S-33")]
    public async Task An_edition_that_is_about_a_dimension_no_more_forgets_what_was_declared()
    {
        var (match, mentor, id) = await StartAsync();
        await FocusAsync(match, "GENDER", "CULTURAL_BACKGROUND");
        await GrantAsync(mentor, id, "DIVERSITY_REPORT");
        await mentor.AcceptedAsync("declareDiversity", new { participantId = id, dimension = "GENDER", value = "female" }, "participant { id }");
        await mentor.AcceptedAsync("declareDiversity", new { participantId = id, dimension = "CULTURAL_BACKGROUND", value = "danish" }, "participant { id }");

        var focus = await FocusAsync(match, "CULTURAL_BACKGROUND");

        Assert.Equal(["CULTURAL_BACKGROUND"], focus.List("diversityFocus").Select(one => one.Text("dimension")));
        Assert.Equal(["CULTURAL_BACKGROUND danish"], await AnswersAsync(mentor, id));
        Assert.Equal(["STALE_VERSION"], await match.Workshop.Manager.RefusalCodesAsync(
            "setDiversityFocus", new { programmeId = match.Programme.Id, version = 1, dimensions = Array.Empty<string>() }));
        Assert.Equal(["NOT_PERMITTED"], await mentor.RefusalCodesAsync(
            "setDiversityFocus", new { programmeId = match.Programme.Id, version = 1, dimensions = Array.Empty<string>() }));
    }

    [Theory]
    [Requirement("S-33")]
    [Requirement("N-10")]
    [InlineData(true, true, "F")]
    [InlineData(true, false, "M")]
    [InlineData(false, true, "M")]
    public async Task What_was_declared_counts_in_a_score_only_where_the_edition_and_the_person_want_it(bool isEnabled, bool consentsToMatching, string partner)
    {
        var match = await OneWayMatch.StartAsync(fixture);

        // Without gender M is the better mentor by a little.
        await match.Workshop.ImportAsync(match.Programme, match.Mentor("F"), match.Mentor("M") with { Country = "NL", City = "Utrecht" }, match.Mentee("Mentee") with { Country = "NL", City = "Utrecht" });
        var people = new List<(ApiClient Client, string Id)>();
        foreach (var name in new[] { "F", "M", "Mentee" })
        {
            var id = await match.Workshop.ParticipantIdAsync(match.Programme, name);
            people.Add((await fixture.ParticipantAsync(match.Workshop, id), id));
        }

        await FocusAsync(match, "GENDER");
        foreach (var ((client, id), value) in people.Zip(["female", "male", "female"]))
        {
            await GrantAsync(client, id, consentsToMatching ? "DIVERSITY_MATCHING" : "DIVERSITY_REPORT");
            await client.AcceptedAsync("declareDiversity", new { participantId = id, dimension = "GENDER", value }, "participant { id }");
        }

        if (!isEnabled)
        {
            await FocusAsync(match);
        }

        await match.Workshop.SetPolicyAsync(match.Programme, new()
        {
            ["grantedFeatures"] = new[] { "gender" },
            ["weights"] = new object[] { new { pluginId = Dimension, weight = 100, settings = SameGender }, new { pluginId = "crossmentor.scorers.location", weight = 1 } },
        });
        var run = await match.Workshop.MatchAsync(match.Programme);

        Assert.Equal(partner, Assert.Single(run.Pairings()).Mentor);
    }

    [Theory]
    [Requirement("S-33")]
    [InlineData(4)]
    [InlineData(5)]
    public async Task The_report_counts_five_people_or_more_who_agreed_to_be_counted(int people)
    {
        var match = await OneWayMatch.StartAsync(fixture);
        await match.Workshop.ImportAsync(match.Programme, [.. Enumerable.Range(0, people + 6).Select(number => match.Mentor($"Mentor {number:D2}"))]);
        await FocusAsync(match, "GENDER");
        for (var number = 0; number < people + 6; number++)
        {
            var id = await match.Workshop.ParticipantIdAsync(match.Programme, $"Mentor {number:D2}");
            var client = await fixture.ParticipantAsync(match.Workshop, id);
            await GrantAsync(client, id, number == people + 5 ? "DIVERSITY_MATCHING" : "DIVERSITY_REPORT");
            await client.AcceptedAsync("declareDiversity", new { participantId = id, dimension = "GENDER", value = number < people ? "female" : "male" }, "participant { id }");
        }

        var figures = Assert.Single((await match.Workshop.Manager.QueryAsync(Report, new { id = match.Programme.Id })).GetProperty("diversityReport").List("dimensions"));

        Assert.Equal("GENDER", figures.Text("dimension"));
        Assert.Equal(people < 5, figures.IsNull("counts"));
        if (people >= 5)
        {
            Assert.Equal(["MENTOR female 5", "MENTOR male 5"], figures.List("counts").Select(one => $"{one.Text("role")} {one.Text("value")} {one.Number("count")}"));
        }

        var coordinator = await fixture.CoordinatorOfAsync(match.Giving);
        Assert.True((await coordinator.QueryAsync(Report, new { id = match.Programme.Id })).IsNull("diversityReport"));
        Assert.True((await fixture.OtherManager.QueryAsync(Report, new { id = match.Programme.Id })).IsNull("diversityReport"));
    }

    private async Task<(OneWayMatch Match, ApiClient Mentor, string Id)> StartAsync()
    {
        var match = await OneWayMatch.StartAsync(fixture);
        await match.Workshop.ImportAsync(match.Programme, match.Mentor("Mentor"), match.Mentee("Mentee"));
        var id = await match.Workshop.ParticipantIdAsync(match.Programme, "Mentor");
        return (match, await fixture.ParticipantAsync(match.Workshop, id), id);
    }

    private static async Task<string> GrantAsync(ApiClient client, string participantId, string purpose) =>
        (await client.AcceptedAsync("grantConsent", new { participantId, purpose, noticeVersion = 1 }, "consent { id }")).GetProperty("consent").Id();

    private static async Task<IReadOnlyList<string>> AnswersAsync(ApiClient client, string id) =>
        [.. (await client.QueryAsync(Answers, new { id })).List("diversityAnswers").Select(answer => $"{answer.Text("dimension")} {answer.Text("value")}")];

    private static async Task<JsonElement> FocusAsync(OneWayMatch match, params string[] dimensions) => (await match.Workshop.Manager.AcceptedAsync(
        "setDiversityFocus",
        new { programmeId = match.Programme.Id, version = await match.Workshop.VersionOfAsync(match.Programme.Id), dimensions },
        "programme { diversityFocus { dimension enabledOn } }")).GetProperty("programme");
}
