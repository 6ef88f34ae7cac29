using System.Net;
using System.Text.Json;
using CrossMentor.Api.Callers;
using CrossMentor.Api.Identifiers;
using CrossMentor.Api.Tests.Server;
using CrossMentor.Domain.Access;
using CrossMentor.Host.Demo;
using CrossMentor.Identity.Clients;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Api.Tests.Identity;

/// <summary>Whoever runs the installation looks after the users of the embedded issuer by the API; to everybody else there are none.</summary>
[Collection(AccessCollection.Name)]
public sealed class UserAdministrationTests(ProductFixture fixture) : IAsyncLifetime
{
    private const string Everything =
        "{ users(first: 250) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id subject name displayName roles createdAt disabledAt lockedUntil invitedUntil } } }";

    private static readonly string[] ToSomebody = ["disableUser", "enableUser", "unlockUser", "endUserSessions"];

    private ApiClient admin = null!;

    public async Task InitializeAsync()
    {
        admin = await fixture.Product.AdministratorAsync(fixture.NextClient());
        await fixture.Product.Services.GetRequiredService<ClientRegistry>().AddAsync(DemoUsers.PortalClient, CancellationToken.None);
    }

    public Task DisposeAsync()
    {
        admin.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Somebody_who_is_invited_signs_in_with_a_password_that_is_told_once_and_kept_nowhere()
    {
        var name = NewName();
        var input = new { clientMutationId = Guid.NewGuid().ToString(), name, displayName = "Anna Example" };

        var invited = await admin.AcceptedAsync("inviteUser", input, "user { subject name displayName invitedUntil disabledAt roles } password");
        var again = await admin.AcceptedAsync("inviteUser", input, "user { subject } password");

        var (user, password) = (invited.GetProperty("user"), invited.Text("password"));
        Assert.Equal((name, "Anna Example", false, true), (user.Text("name"), user.Text("displayName"), user.IsNull("invitedUntil"), user.IsNull("disabledAt")));
        Assert.Equal((user.Text("subject"), true), (again.GetProperty("user").Text("subject"), again.IsNull("password")));
        Assert.Equal("ALREADY_EXISTS", await admin.RefusalCodeAsync("inviteUser", new { name }));
        Assert.False(await fixture.Product.Database.HoldsAsync(password));

        using var person = await SignInAsync(name, password);
        Assert.Equal(PrincipalName.OfUser(user.Text("subject")), (await person.QueryAsync("{ viewer { subject } }")).GetProperty("viewer").Text("subject"));
        Assert.True((await NodeAsync(name)).IsNull("invitedUntil"));
    }

    [Fact]
    public async Task Nobody_else_sees_a_user_or_can_tell_one_who_is_there_from_one_who_is_not()
    {
        var (name, subject, _) = await InviteAsync();
        var coordinator = await fixture.CoordinatorOfAsync(await fixture.Workshop().OrganisationAsync("Own"));
        var before = (await NodeAsync(name)).GetRawText();
        const string empty = """{"data":{"users":{"totalCount":0,"pageInfo":{"hasNextPage":false,"hasPreviousPage":false,"startCursor":null,"endCursor":null},"nodes":[]}}}""";

        foreach (var caller in new[] { fixture.Manager, fixture.OtherManager, coordinator, await fixture.StrangerAsync(), await ParticipantAsync() })
        {
            Assert.Equal(empty, (await caller.SendAsync(Everything)).Body);
            Assert.Equal((await caller.SendAsync(Invite(name))).Body, (await caller.SendAsync(Invite(NewName()))).Body);
            Assert.Equal("NOT_PERMITTED", await caller.RefusalCodeAsync("inviteUser", new { name }));
            foreach (var mutation in ToSomebody)
            {
                var (real, none) = (await AskAsync(caller, mutation, subject), await AskAsync(caller, mutation, Guid.NewGuid().ToString()));
                Assert.Equal(none, real);
                Assert.Contains("NOT_FOUND", real, StringComparison.Ordinal);
            }
        }

        using var nobody = ApiClient.Anonymous(fixture.Address);
        Assert.Equal("UNAUTHENTICATED", await nobody.ErrorCodeAsync(Everything));
        Assert.Equal(before, (await NodeAsync(name)).GetRawText());
    }

    [Fact]
    public async Task A_disabled_user_is_out_at_once_and_comes_back_by_signing_in_anew()
    {
        var (name, subject, password) = await InviteAsync();
        using var person = await SignInAsync(name, password);

        var disabled = (await admin.AcceptedAsync("disableUser", new { subject }, "user { disabledAt }")).GetProperty("user");
        Assert.Equal(disabled.GetRawText(), (await admin.AcceptedAsync("disableUser", new { subject }, "user { disabledAt }")).GetProperty("user").GetRawText());
        await UntilRefusedAsync(person);
        await Assert.ThrowsAsync<DemoFailedException>(() => SignInAsync(name, password));

        Assert.True((await admin.AcceptedAsync("enableUser", new { subject }, "user { disabledAt }")).GetProperty("user").IsNull("disabledAt"));
        Assert.Equal(HttpStatusCode.Unauthorized, (await person.SendAsync("{ viewer { subject } }")).Status);
        using var back = await SignInAsync(name, password);
        Assert.Equal(HttpStatusCode.OK, (await back.SendAsync("{ viewer { subject } }")).Status);
    }

    [Fact]
    public async Task Ending_the_sessions_of_a_user_signs_it_out_everywhere_and_leaves_the_password()
    {
        var (name, subject, password) = await InviteAsync();
        using var person = await SignInAsync(name, password);

        await admin.AcceptedAsync("endUserSessions", new { subject }, "user { name }");

        await UntilRefusedAsync(person);
        using var back = await SignInAsync(name, password);
        Assert.Equal(HttpStatusCode.OK, (await back.SendAsync("{ viewer { subject } }")).Status);
    }

    [Fact]
    public async Task Whom_wrong_passwords_have_locked_out_is_shown_and_let_in_again()
    {
        var (name, subject, password) = await InviteAsync();
        for (var attempt = 0; attempt < 10; attempt++)
        {
            await Assert.ThrowsAsync<DemoFailedException>(() => SignInAsync(name, "not the password at all"));
        }

        Assert.False((await NodeAsync(name)).IsNull("lockedUntil"));
        await Assert.ThrowsAsync<DemoFailedException>(() => SignInAsync(name, password));
        Assert.True((await admin.AcceptedAsync("unlockUser", new { subject }, "user { lockedUntil }")).GetProperty("user").IsNull("lockedUntil"));
        using var back = await SignInAsync(name, password);
        Assert.Equal(HttpStatusCode.OK, (await back.SendAsync("{ viewer { subject } }")).Status);
    }

    [Theory]
    [InlineData("name", "", "Anna")]
    [InlineData("name", "two words", "Anna")]
    [InlineData("displayName", "somebody-new", "")]
    [InlineData("displayName", "somebody-new", "Anna\u0007")]
    public async Task What_no_user_can_be_called_is_refused_by_the_field_and_nothing_is_kept(string field, string name, string displayName)
    {
        var before = await fixture.Product.Database.RowCountsAsync();

        var refused = await admin.RefusedAsync("inviteUser", new { name, displayName });

        Assert.Equal(("INVALID_INPUT", field), (refused.Text("code"), refused.Text("field")));
        Assert.Equal(before, await fixture.Product.Database.RowCountsAsync());
        Assert.Equal(field == "name" ? "name" : "displayName", (await admin.RefusedAsync("inviteUser", field == "name" ? new { name = new string('n', 101), displayName } : new { name, displayName = new string('n', 101) })).Text("field"));
    }

    [Fact]
    public async Task Users_are_paged_by_name_with_their_roles()
    {
        var (name, subject, _) = await InviteAsync();
        await InviteAsync();
        await InviteAsync();
        await fixture.Product.Roles.GiveAsync(fixture.Product.Issuer, PrincipalName.OfUser(subject), Role.ProgrammeManager, CancellationToken.None);

        const string page = "query($first: Int, $after: String, $last: Int, $before: String) { users(first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { name } } }";
        async Task<JsonElement> ReadAsync(object variables) => (await admin.QueryAsync(page, variables)).GetProperty("users");
        var all = await ReadAsync(new { first = 250 });
        string[] names = [.. all.Nodes().Select(node => node.Text("name"))];
        List<string> forward = [], backward = [];
        for (var (cursor, isMore) = ((string?)null, true); isMore;)
        {
            var read = await ReadAsync(new { first = 2, after = cursor });
            forward.AddRange(read.Nodes().Select(node => node.Text("name")));
            (cursor, isMore) = (read.GetProperty("pageInfo").Text("endCursor"), read.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        }

        for (var (cursor, isMore) = ((string?)null, true); isMore;)
        {
            var read = await ReadAsync(new { last = 2, before = cursor });
            backward.InsertRange(0, read.Nodes().Select(node => node.Text("name")));
            (cursor, isMore) = (read.GetProperty("pageInfo").Text("startCursor"), read.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());
        }

        Assert.Equal((all.Number("totalCount"), true), (names.Length, names.Length >= 3));
        Assert.Equal(names, forward);
        Assert.Equal(names, backward);
        Assert.Equal("PROGRAMME_MANAGER", Assert.Single((await NodeAsync(name)).List("roles")).GetString());
    }

    [Fact]
    public async Task What_was_done_to_a_user_stands_in_the_log_without_a_name_and_the_chain_holds()
    {
        var (_, subject, _) = await InviteAsync();
        foreach (var mutation in ToSomebody)
        {
            await admin.AcceptedAsync(mutation, new { subject }, "user { id }");
        }

        var key = GlobalIds.Decode<IssuerUserId>((await admin.AcceptedAsync("unlockUser", new { subject }, "user { id }")).GetProperty("user").Id()).Value;
        await using var db = fixture.Product.Database.PastPolicies();
        var entries = await db.AuditEntries.IgnoreQueryFilters().Where(entry => entry.ObjectId == key).OrderBy(entry => entry.At).ToListAsync();

        Assert.Equal(["inviteUser", .. ToSomebody, "unlockUser"], entries.Select(entry => entry.Operation));
        Assert.All(entries, entry => Assert.Equal(("IssuerUser", "ACCEPTED"), (entry.ObjectType, entry.Outcome)));
        await fixture.Product.SealLogsAsync();
        Assert.True((await fixture.Product.VerifyLogsAsync()).Holds);
    }

    private static string NewName() => $"user-{Guid.NewGuid():N}";

    private static string Invite(string name) => $$"""mutation { inviteUser(input: { name: "{{name}}" }) { password errors { ... on Refusal { code message } } } }""";

    private static async Task<string> AskAsync(ApiClient caller, string mutation, string subject)
    {
        var (status, body) = await caller.SendAsync(
            $$"""mutation { {{mutation}}(input: { subject: "{{subject}}" }) { user { name } errors { ... on Refusal { code message } {{RefusalSelections.Of(mutation)}} } } }""");
        return $"{status} {body}";
    }

    private async Task<JsonElement> NodeAsync(string name) => (await admin.QueryAsync(Everything)).GetProperty("users").Nodes().Single(node => node.Text("name") == name);

    private async Task<(string Name, string Subject, string Password)> InviteAsync()
    {
        var name = NewName();
        var invited = await admin.AcceptedAsync("inviteUser", new { name }, "user { subject } password");
        return (name, invited.GetProperty("user").Text("subject"), invited.Text("password"));
    }

    private async Task<ApiClient> SignInAsync(string name, string password)
        => ApiClient.WithToken(fixture.Address, await new DemoSignIn(fixture.Address).TokenOfAsync(new DemoUser(name, password, ""), CancellationToken.None));

    private async Task<ApiClient> ParticipantAsync()
    {
        var workshop = fixture.Workshop();
        var (first, second) = (await workshop.OrganisationAsync("First"), await workshop.OrganisationAsync("Second"));
        var programme = await workshop.TwoWayAsync(first, second);
        await workshop.ImportAsync(programme, Rosters.OneOfEach(first, second));
        return await fixture.ParticipantAsync(workshop, await workshop.ParticipantIdAsync(programme, $"Mentor of {first.Name}"));
    }

    private static async Task UntilRefusedAsync(ApiClient caller)
    {
        // A second at most goes by before this server asks again whether a token is alive.
        for (var looks = 0; (await caller.SendAsync("{ viewer { subject } }")).Status != HttpStatusCode.Unauthorized; looks++)
        {
            Assert.True(looks < 100, "The token is still taken.");
            await Task.Delay(100);
        }
    }
}
