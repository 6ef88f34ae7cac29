using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Pairs;

/// <summary>A pair is completed by both, or by the manager, when it has met often enough; its certificate can be verified by anybody.</summary>
[Collection(PairLifeCollection.Name)]
public sealed class PairCompletionTests(ProductFixture fixture)
{
    private const string Certificate = "state endedAt mentorCompletes menteeCompletes certificate { code issuedAt sessions minutes }";

    [Fact]
    [Requirement("S-35")]
    public async Task Three_sessions_are_too_few_and_four_complete_the_pair_when_both_say_so()
    {
        var pair = await LivingPair.MakeAsync(fixture);
        await pair.MeetAsync(3);
        await pair.LogAsync(pair.Mentor, daysAgo: 10);
        var refused = await pair.Mentor.RefusedAsync("completePair", new { pairId = pair.PairId });
        Assert.Equal(("SESSIONS_MISSING", 3, 4), (refused.Text("code"), refused.Number("confirmed"), refused.Number("minimum")));
        Assert.Equal(["SESSIONS_MISSING"], await pair.RefusalsAsync(pair.Manager, "completePair"));
        await pair.ConfirmAsync(pair.Mentee, (await pair.SeenByAsync(pair.Mentee, "sessions { id }")).List("sessions")[3].Id());

        var first = (await pair.Mentor.AcceptedAsync("completePair", new { pairId = pair.PairId }, $"pair {{ {Certificate} }}")).GetProperty("pair");
        var second = (await pair.Mentee.AcceptedAsync("completePair", new { pairId = pair.PairId }, $"pair {{ {Certificate} }}")).GetProperty("pair");

        Assert.Equal("ACTIVE", first.Text("state"));
        Assert.True(first.IsNull("certificate"));
        Assert.Equal("COMPLETED", second.Text("state"));
        Assert.Equal((4, 240), (second.GetProperty("certificate").Number("sessions"), second.GetProperty("certificate").Number("minutes")));
        Assert.Equal(["WRONG_PAIR_STATE"], await pair.Mentor.RefusalCodesAsync("logSession", pair.Log(20)));
    }

    [Fact]
    [Requirement("S-35")]
    public async Task However_many_complete_a_pair_at_once_there_is_one_certificate_and_anybody_can_verify_it()
    {
        var pair = await LivingPair.MakeAsync(fixture);
        await pair.MeetAsync(4);

        var answers = await Task.WhenAll(new[] { pair.Mentor, pair.Mentee, pair.Manager, pair.Mentor, pair.Mentee }
            .Select(client => client.MutateAsync("completePair", new { pairId = pair.PairId }, $"pair {{ {Certificate} }}")));

        Assert.All(answers, answer => Assert.Empty(answer.List("errors")));
        var code = (await pair.SeenByAsync(pair.MenteeCoordinator, Certificate)).GetProperty("certificate").Text("code");
        using var anybody = ApiClient.Anonymous(fixture.Address);
        var checkedBy = new[] { anybody, fixture.OtherManager };
        foreach (var client in checkedBy)
        {
            var valid = await CheckAsync(client, code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal));
            Assert.Equal((true, pair.Programme.Name, LivingPair.DaysAgo(0)), (valid.GetProperty("isValid").GetBoolean(), valid.Text("programmeName"), valid.Text("issuedOn")));
            var wrong = await CheckAsync(client, $"{code[..^1]}{(code[^1] == 'Z' ? 'Y' : 'Z')}");
            Assert.False(wrong.GetProperty("isValid").GetBoolean());
            Assert.True(wrong.IsNull("programmeName"));
        }
    }

    [Fact]
    public async Task A_coordinator_completes_no_pair()
    {
        var pair = await LivingPair.MakeAsync(fixture);
        await pair.MeetAsync(4);

        Assert.Equal(["NOT_PERMITTED"], await pair.RefusalsAsync(pair.MentorCoordinator, "completePair"));
        Assert.Equal(["NOT_FOUND"], await pair.RefusalsAsync(fixture.OtherManager, "completePair"));
        Assert.Equal("COMPLETED", (await pair.Manager.AcceptedAsync("completePair", new { pairId = pair.PairId }, "pair { state }")).GetProperty("pair").Text("state"));
    }

    private static async Task<System.Text.Json.JsonElement> CheckAsync(ApiClient client, string code) =>
        (await client.QueryAsync("query($code: String!) { certificate(code: $code) { isValid programmeName issuedOn } }", new { code })).GetProperty("certificate");
}
