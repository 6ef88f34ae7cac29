using CrossMentor.Api.Tests.Participants;
using CrossMentor.Api.Tests.Server;
using CrossMentor.Host.Demo;
using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Users;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Api.Tests.Identity;

/// <summary>From the page with the password to the own pair: a user of the embedded issuer becomes a person of a programme by a code, and by nothing else.</summary>
[Collection(PairCollection.Name)]
public sealed class SignedInPeopleTests(ProductFixture fixture)
{
    private const string Seen = "{ pairs { totalCount nodes { mentor { id } } } participants(first: 10) { nodes { id } } }";

    [Fact]
    public async Task Whoever_signs_in_with_a_password_and_brings_a_code_sees_the_own_pair_and_no_other()
    {
        var workshop = fixture.Workshop();
        var (first, second) = (await workshop.OrganisationAsync("First"), await workshop.OrganisationAsync("Second"));
        var programme = await workshop.TwoWayAsync(first, second);
        await workshop.ImportAsync(programme, Rosters.OneOfEach(first, second));
        await workshop.PublishAsync(await workshop.MatchAsync(programme));
        Assert.Equal(2, (await workshop.PairsAsync(programme)).Count);
        var mentor = await workshop.ParticipantIdAsync(programme, $"Mentor of {first.Name}");
        var code = (await workshop.Manager.AcceptedAsync("inviteParticipant", new { participantId = mentor }, "code")).Text("code");

        using var person = await SignInAsync();
        Assert.Equal(0, (await person.QueryAsync(Seen)).GetProperty("pairs").Number("totalCount"));
        await person.AcceptedAsync("acceptInvitation", new { code }, "person { id }");

        var seen = await person.QueryAsync(Seen);
        var pair = Assert.Single(seen.GetProperty("pairs").Nodes());
        Assert.Equal(mentor, pair.GetProperty("mentor").Id());
    }

    private async Task<ApiClient> SignInAsync()
    {
        var services = fixture.Product.Services;
        var user = new DemoUser($"user-{Guid.NewGuid():N}", UserAccounts.NewPassword(), "");
        Assert.Empty((await services.GetRequiredService<UserAccounts>().AddAsync(user.Name, "Somebody", user.Password, CancellationToken.None)).Problems);
        await services.GetRequiredService<ClientRegistry>().AddAsync(DemoUsers.PortalClient, CancellationToken.None);
        var address = fixture.Product.Http.BaseAddress!;
        return ApiClient.WithToken(address, await new DemoSignIn(address).TokenOfAsync(user, CancellationToken.None));
    }
}
