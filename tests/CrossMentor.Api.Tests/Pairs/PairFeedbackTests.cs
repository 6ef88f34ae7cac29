using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Pairs;

/// <summary>The two tell each other how their conversations go, and nobody else learns even that they do.</summary>
[Collection(PairLifeCollection.Name)]
public sealed class PairFeedbackTests(ProductFixture fixture)
{
    private const string Journal = "version journal { feedback { sessionNumber from helped wanted } } sessions { version number }";
    private const string Advice = "query($id: ID!) { feedbackAdvice(pairId: $id) { point language title body } }";

    [Fact]
    [Requirement("S-36")]
    [Requirement("S-27")]
    public async Task What_the_two_tell_each_other_is_seen_by_them_and_by_nobody_else()
    {
        var pair = await LivingPair.MakeAsync(fixture);
        await pair.MeetAsync(2);
        var sessions = await SessionsAsync(pair);
        ApiClient[] others = [pair.Manager, pair.MentorCoordinator, pair.MenteeCoordinator, fixture.OtherManager];
        var before = await SeenByOthersAsync();

        await pair.Mentee.AcceptedAsync("giveFeedback", new { sessionId = sessions[1], helped = new[] { "EXPERIENCE" }, wanted = new[] { "CANDOUR", "LISTENING" } }, "pair { id }");
        await pair.Mentor.AcceptedAsync("giveFeedback", new { sessionId = sessions[1], helped = new[] { "OPENNESS" } }, "pair { id }");
        await pair.Mentee.AcceptedAsync("giveFeedback", new { sessionId = sessions[0], wanted = new[] { "FOCUS", "LISTENING" } }, "pair { id }");

        foreach (var one in new[] { pair.Mentor, pair.Mentee })
        {
            Assert.Equal(
                ["1 MENTEE - LISTENING,FOCUS", "2 MENTOR OPENNESS -", "2 MENTEE EXPERIENCE LISTENING,CANDOUR"],
                await ToldAsync(one));
        }

        Assert.Equal(before, await SeenByOthersAsync());

        async Task<IReadOnlyList<string>> SeenByOthersAsync() =>
        [
            .. await Task.WhenAll(others.Select(async other =>
                (await pair.SeenByAsync(other, Journal)).GetRawText() + (await other.QueryAsync(Advice, new { id = pair.PairId })).GetRawText())),
        ];

        async Task<IEnumerable<string>> ToldAsync(ApiClient client) =>
            (await pair.SeenByAsync(client, Journal)).GetProperty("journal").List("feedback").Select(told =>
                $"{told.Number("sessionNumber")} {told.Text("from")} {Points(told.GetProperty("helped").Texts())} {Points(told.GetProperty("wanted").Texts())}");
    }

    [Fact]
    [Requirement("S-36")]
    public async Task Somebody_gets_advice_on_what_the_other_asked_for_in_the_own_language()
    {
        var pair = await LivingPair.MakeAsync(fixture);
        await pair.MeetAsync(2);
        var sessions = await SessionsAsync(pair);
        await pair.Mentee.AcceptedAsync("giveFeedback", new { sessionId = sessions[0], wanted = new[] { "FOCUS", "LISTENING" } }, "pair { id }");
        await pair.Mentee.AcceptedAsync("giveFeedback", new { sessionId = sessions[1], helped = new[] { "FOCUS" }, wanted = new[] { "LISTENING", "QUESTIONS" } }, "pair { id }");

        var advice = (await pair.Mentor.QueryAsync(Advice, new { id = pair.PairId })).List("feedbackAdvice");

        Assert.Equal(["LISTENING", "QUESTIONS", "FOCUS"], advice.Select(one => one.Text("point"))); // the latest conversation first, each once
        Assert.Equal(("nl", "Luisteren"), (advice[0].Text("language"), advice[0].Text("title"))); // a roster's first language
        Assert.StartsWith("Tel tot drie", advice[0].Text("body"), StringComparison.Ordinal);
        Assert.Empty((await pair.Mentee.QueryAsync(Advice, new { id = pair.PairId })).List("feedbackAdvice")); // the mentor asked for nothing
        foreach (var (language, title) in new[] { ("da", "Lytte"), ("de-AT", "Zuhören"), ("nl", "Luisteren"), ("pl", "Listening") })
        {
            var read = (await pair.Mentor.QueryAsync("query($language: String!) { feedbackPoints(language: $language) { point title } }", new { language })).List("feedbackPoints");
            Assert.Equal(9, read.Count);
            Assert.Equal(title, read.Single(point => point.Text("point") == "LISTENING").Text("title"));
        }
    }

    [Fact]
    [Requirement("S-36")]
    public async Task Later_words_replace_earlier_ones_and_none_take_them_back()
    {
        var pair = await LivingPair.MakeAsync(fixture);
        await pair.MeetAsync(1);
        var session = Assert.Single(await SessionsAsync(pair));
        await pair.Mentee.AcceptedAsync("giveFeedback", new { sessionId = session, helped = new[] { "EXPERIENCE" } }, "pair { id }");
        await pair.Mentee.AcceptedAsync("giveFeedback", new { sessionId = session, wanted = new[] { "CANDOUR" } }, "pair { id }");

        var told = Assert.Single((await pair.SeenByAsync(pair.Mentor, Journal)).GetProperty("journal").List("feedback"));
        Assert.Empty(told.GetProperty("helped").Texts());
        Assert.Equal(["CANDOUR"], told.GetProperty("wanted").Texts());

        await pair.Mentee.AcceptedAsync("giveFeedback", new { sessionId = session }, "pair { id }");
        Assert.Empty((await pair.SeenByAsync(pair.Mentor, Journal)).GetProperty("journal").List("feedback"));
    }

    [Fact]
    [Requirement("S-36")]
    public async Task Feedback_is_given_by_the_two_on_a_conversation_that_both_confirmed()
    {
        var pair = await LivingPair.MakeAsync(fixture);
        var session = await pair.LogAsync(pair.Mentor, daysAgo: 2);

        Assert.Equal(["WRONG_SESSION_STATE"], await RefusedAsync(pair.Mentee, helped: ["FOCUS"]));
        await pair.ConfirmAsync(pair.Mentee, session);
        Assert.Equal(["INVALID_INPUT"], await RefusedAsync(pair.Mentee, helped: ["FOCUS"], wanted: ["FOCUS"]));
        Assert.Equal(["INVALID_INPUT"], await RefusedAsync(pair.Mentee, wanted: ["FOCUS", "CANDOUR", "OPENNESS", "QUESTIONS"]));
        Assert.Equal(["NOT_PERMITTED"], await RefusedAsync(pair.Manager, helped: ["FOCUS"]));
        Assert.Equal(["NOT_PERMITTED"], await RefusedAsync(pair.MentorCoordinator, helped: ["FOCUS"]));
        Assert.Equal(["NOT_FOUND"], await RefusedAsync(fixture.OtherManager, helped: ["FOCUS"]));
        Assert.True((await pair.SeenByAsync(pair.Mentee, Journal)).IsNull("journal")); // a refusal begins no journal

        Task<IReadOnlyList<string>> RefusedAsync(ApiClient client, string[]? helped = null, string[]? wanted = null) =>
            client.RefusalCodesAsync("giveFeedback", new { sessionId = session, helped = helped ?? [], wanted = wanted ?? [] });
    }

    private static async Task<IReadOnlyList<string>> SessionsAsync(LivingPair pair) =>
        [.. (await pair.SeenByAsync(pair.Mentee, "sessions { id }")).List("sessions").Select(session => session.Id())];

    private static string Points(IEnumerable<string> points) => points.Any() ? string.Join(',', points) : "-";
}
