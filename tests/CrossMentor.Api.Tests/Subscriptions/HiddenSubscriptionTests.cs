using System.Buffers.Text;
using System.Text;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Subscriptions;

/// <summary>Who subscribes to what it may not see gets the same bytes as who subscribes to what does not exist.</summary>
[Collection(SubscriptionCollection.Name)]
public sealed class HiddenSubscriptionTests(ProductFixture fixture)
{
    private static readonly (string Type, string Document)[] Subscriptions =
    [
        ("MatchRun", "subscription($id: ID!) { matchRunProgressed(matchRunId: $id) { matchRun { id state } } }"),
        ("Programme", "subscription($id: ID!) { programmeChanged(programmeId: $id) { programme { id name } } }"),
        ("Programme", "subscription($id: ID!) { enrolmentChanged(programmeId: $id) { programme { id } participants { id } } }"),
        ("Programme", "subscription($id: ID!) { pairChanged(programmeId: $id) { programme { id } pairs { id } } }"),
        ("Programme", "subscription($id: ID!) { nonRecruitmentCaseChanged(programmeId: $id) { programme { id } nonRecruitmentCases { id } } }"),
    ];

    [Fact]
    public async Task For_the_manager_of_another_programme()
    {
        var hidden = await Consortium.MakeAsync(fixture.Workshop());
        await AssertAlikeAsync(fixture.OtherManager, hidden, Subscriptions);
    }

    [Fact]
    public async Task For_the_coordinator_of_another_organisation()
    {
        var hidden = await Consortium.MakeAsync(fixture.Workshop());
        var own = await Consortium.MakeAsync(fixture.OtherWorkshop());
        await AssertAlikeAsync(await fixture.CoordinatorOfAsync(own.First), hidden, Subscriptions);
    }

    [Fact]
    public async Task For_a_run_of_the_coordinators_own_programme()
    {
        var own = await Consortium.MakeAsync(fixture.Workshop());
        await AssertAlikeAsync(await fixture.CoordinatorOfAsync(own.First), own, Subscriptions[..1]);
    }

    [Fact]
    public async Task For_a_client_without_a_role()
    {
        var hidden = await Consortium.MakeAsync(fixture.Workshop());
        await AssertAlikeAsync(fixture.Keep(await fixture.Product.SignInAsync(fixture.NextClient())), hidden, Subscriptions);
    }

    [Fact]
    public async Task Without_a_caller_nothing_begins()
    {
        var hidden = await Consortium.MakeAsync(fixture.Workshop());
        using var anonymous = ApiClient.Anonymous(fixture.Address);
        foreach (var (type, document) in Subscriptions)
        {
            await using var subscriber = await anonymous.SubscribeAsync(document, new { id = hidden.Ids()[type] });

            var answer = await subscriber.NextAnswerAsync();

            Assert.Equal("UNAUTHENTICATED", answer.GetProperty("errors")[0].GetProperty("extensions").Text("code"));
            await subscriber.EndAsync();
        }
    }

    private static async Task AssertAlikeAsync(ApiClient caller, Consortium hidden, IEnumerable<(string Type, string Document)> subscriptions)
    {
        foreach (var (type, document) in subscriptions)
        {
            var toHidden = await WholeAsync(caller, document, hidden.Ids()[type]);

            Assert.Equal(await WholeAsync(caller, document, Base64Url.EncodeToString(Encoding.ASCII.GetBytes($"{type}:{Guid.NewGuid():N}"))), toHidden);
            Assert.Equal(await WholeAsync(caller, document, "no id at all"), toHidden);
            Assert.Contains($"\"{(type == "MatchRun" ? "matchRun" : "programme")}\":null", toHidden, StringComparison.Ordinal);
        }
    }

    private static async Task<string> WholeAsync(ApiClient caller, string document, string id)
    {
        await using var subscriber = await caller.SubscribeAsync(document, new { id });
        await subscriber.NextAsync();
        await subscriber.EndAsync();
        return subscriber.Received;
    }
}
