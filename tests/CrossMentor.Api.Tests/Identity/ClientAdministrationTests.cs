using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CrossMentor.Api.Identifiers;
using CrossMentor.Api.Tests.Server;
using CrossMentor.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Api.Tests.Identity;

/// <summary>Whoever runs the installation looks after the clients of the embedded issuer by the API; to everybody else there are none.</summary>
[Collection(AccessCollection.Name)]
public sealed class ClientAdministrationTests(ProductFixture fixture)
{
    private const string Everything =
        "{ clients(first: 250) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id clientId name kind secrets { madeAt } roles organisations { name } } } }";

    private static readonly string[] Mutations = ["addClient", "changeClient", "rotateClientSecret", "disableClient", "enableClient", "removeClient"];

    [Fact]
    public async Task A_client_is_registered_with_a_secret_that_is_told_once_and_kept_nowhere()
    {
        using var admin = await AdminAsync();
        var (id, key) = (NewId(), Guid.NewGuid().ToString());
        var input = new { clientMutationId = key, clientId = id, kind = "MACHINE", name = "Payroll" };

        var added = await admin.AcceptedAsync("addClient", input, "client { id clientId name kind isPublic grantTypes scopes secrets { endsAt } version } secret");
        var again = await admin.AcceptedAsync("addClient", input, "client { id } secret");

        var (client, secret) = (added.GetProperty("client"), added.Text("secret"));
        Assert.Equal((id, "Payroll", "MACHINE", 1), (client.Text("clientId"), client.Text("name"), client.Text("kind"), client.Version()));
        Assert.Equal(["client_credentials", "crossmentor"], client.List("grantTypes").Concat(client.List("scopes")).Select(text => text.GetString()));
        Assert.True(Assert.Single(client.List("secrets")).IsNull("endsAt"));
        Assert.Equal((client.Id(), true), (again.GetProperty("client").Id(), again.IsNull("secret")));
        Assert.Equal("IDEMPOTENCY_KEY_REUSED", await admin.RefusalCodeAsync("addClient", new { clientMutationId = key, clientId = id, kind = "RESOURCE" }));
        Assert.Equal("ALREADY_EXISTS", await admin.RefusalCodeAsync("addClient", new { clientId = id, kind = "MACHINE" }));
        Assert.False(await fixture.Product.Database.HoldsAsync(secret));

        var (status, token) = await TokenAsync(id, secret);
        Assert.Equal(HttpStatusCode.OK, status);
        using var caller = ApiClient.WithToken(fixture.Address, token!);
        Assert.Equal(Callers.PrincipalName.OfClient(id), (await caller.QueryAsync("{ viewer { subject } }")).GetProperty("viewer").Text("subject"));
    }

    [Fact]
    public async Task Nobody_else_sees_a_client_or_can_tell_one_that_is_there_from_one_that_is_not()
    {
        using var admin = await AdminAsync();
        var (id, _) = await AddAsync(admin);
        var organisation = await fixture.Workshop().OrganisationAsync("Own");
        var coordinator = await fixture.CoordinatorOfAsync(organisation);
        var before = await OfAsync(admin, id);
        var empty = """{"data":{"clients":{"totalCount":0,"pageInfo":{"hasNextPage":false,"hasPreviousPage":false,"startCursor":null,"endCursor":null},"nodes":[]}}}""";

        foreach (var caller in new[] { fixture.Manager, fixture.OtherManager, coordinator, await fixture.StrangerAsync(), await ParticipantAsync() })
        {
            Assert.Equal(empty, (await caller.SendAsync(Everything)).Body);
            foreach (var mutation in Mutations)
            {
                var (real, none) = (await AskAsync(caller, mutation, id), await AskAsync(caller, mutation, NewId()));
                Assert.Equal(none, real);
                Assert.Contains(mutation == "addClient" ? "NOT_PERMITTED" : "NOT_FOUND", real, StringComparison.Ordinal);
                Assert.DoesNotContain("secret\":\"", real, StringComparison.Ordinal);
            }
        }

        using var nobody = ApiClient.Anonymous(fixture.Address);
        Assert.Equal("UNAUTHENTICATED", await nobody.ErrorCodeAsync(Everything));
        Assert.Contains("UNAUTHENTICATED", await AskAsync(nobody, "disableClient", id), StringComparison.Ordinal);
        Assert.Equal(before, await OfAsync(admin, id));
    }

    [Fact]
    public async Task A_disabled_client_gets_no_token_its_tokens_are_refused_and_enabling_brings_none_of_them_back()
    {
        using var admin = await AdminAsync();
        var (id, secret) = await AddAsync(admin);
        var (_, token) = await TokenAsync(id, secret);
        using var caller = ApiClient.WithToken(fixture.Address, token!);
        Assert.Equal(HttpStatusCode.OK, (await caller.SendAsync("{ viewer { subject } }")).Status);

        var disabled = (await admin.AcceptedAsync("disableClient", new { clientId = id }, "client { disabledAt version }")).GetProperty("client");
        var again = (await admin.AcceptedAsync("disableClient", new { clientId = id }, "client { disabledAt version }")).GetProperty("client");
        Assert.Equal(disabled.GetRawText(), again.GetRawText());
        var (status, body) = await AskForTokenAsync(id, secret);
        Assert.Equal((HttpStatusCode.Unauthorized, "invalid_client"), (status, body.Text("error")));
        await UntilRefusedAsync(caller);

        Assert.True((await admin.AcceptedAsync("enableClient", new { clientId = id }, "client { disabledAt }")).GetProperty("client").IsNull("disabledAt"));
        var (enabled, fresh) = await TokenAsync(id, secret);
        Assert.Equal(HttpStatusCode.OK, enabled);
        using var back = ApiClient.WithToken(fixture.Address, fresh!);
        Assert.Equal(HttpStatusCode.OK, (await back.SendAsync("{ viewer { subject } }")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await caller.SendAsync("{ viewer { subject } }")).Status);

        Assert.Empty((await admin.AcceptedAsync("removeClient", new { clientId = id }, "clientMutationId")).List("errors"));
        await UntilRefusedAsync(back);
        Assert.Equal("NOT_FOUND", await admin.RefusalCodeAsync("removeClient", new { clientId = id }));
    }

    [Fact]
    public async Task Another_secret_is_good_beside_the_one_before_or_instead_of_it()
    {
        using var admin = await AdminAsync();
        var (id, first) = await AddAsync(admin);

        var rotated = await admin.AcceptedAsync("rotateClientSecret", new { clientId = id, version = 1 }, "client { version secrets { madeAt endsAt } } secret");
        var second = rotated.Text("secret");
        var terms = rotated.GetProperty("client").List("secrets");
        var overlap = terms[1].GetProperty("endsAt").GetDateTimeOffset() - terms[0].GetProperty("madeAt").GetDateTimeOffset();
        Assert.Equal((2, TimeSpan.FromHours(24)), (terms.Count, overlap));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), ((await TokenAsync(id, first)).Status, (await TokenAsync(id, second)).Status));

        Assert.Equal("STALE_VERSION", await admin.RefusalCodeAsync("rotateClientSecret", new { clientId = id, version = 1 }));
        var input = new { clientMutationId = Guid.NewGuid().ToString(), clientId = id, version = 2, overlapHours = 0 };
        var third = (await admin.AcceptedAsync("rotateClientSecret", input, "secret")).Text("secret");
        Assert.True((await admin.AcceptedAsync("rotateClientSecret", input, "secret")).IsNull("secret"));
        Assert.Equal(
            (HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.OK),
            ((await TokenAsync(id, first)).Status, (await TokenAsync(id, second)).Status, (await TokenAsync(id, third)).Status));
        Assert.False(await fixture.Product.Database.HoldsAsync(second) || await fixture.Product.Database.HoldsAsync(third));
    }

    [Fact]
    public async Task An_application_is_changed_in_what_is_named_alone()
    {
        using var admin = await AdminAsync();
        var id = NewId();
        string[] addresses = ["https://portal.example/back"];
        var added = await admin.AcceptedAsync("addClient", new { clientId = id, kind = "APPLICATION", redirectUris = addresses }, "client { name isPublic grantTypes } secret");
        Assert.Equal((id, true, true), (added.GetProperty("client").Text("name"), added.GetProperty("client").GetProperty("isPublic").GetBoolean(), added.IsNull("secret")));

        var changed = (await admin.AcceptedAsync("changeClient", new { clientId = id, version = 1, name = "Portal", scopes = new[] { "openid" } }, "client { name grantTypes scopes redirectUris version }"))
            .GetProperty("client");

        Assert.Equal(("Portal", 2), (changed.Text("name"), changed.Version()));
        Assert.Equal(["authorization_code", "openid", addresses[0]], changed.List("grantTypes").Concat(changed.List("scopes")).Concat(changed.List("redirectUris")).Select(text => text.GetString()));
        var stale = await admin.RefusedAsync("changeClient", new { clientId = id, version = 1, name = "Gate" });
        Assert.Equal(("STALE_VERSION", 2), (stale.Text("code"), stale.Number("currentVersion")));
    }

    [Theory]
    [InlineData("clientId", """{"clientId": "", "kind": "MACHINE"}""")]
    [InlineData("clientId", """{"clientId": "größer", "kind": "MACHINE"}""")]
    [InlineData("name", """{"clientId": "bad", "kind": "MACHINE", "name": ""}""")]
    [InlineData("scopes", """{"clientId": "bad", "kind": "MACHINE", "scopes": []}""")]
    [InlineData("scopes", """{"clientId": "bad", "kind": "MACHINE", "scopes": ["two words"]}""")]
    [InlineData("scopes", """{"clientId": "bad", "kind": "RESOURCE", "scopes": ["crossmentor"]}""")]
    [InlineData("redirectUris", """{"clientId": "bad", "kind": "APPLICATION"}""")]
    [InlineData("redirectUris", """{"clientId": "bad", "kind": "MACHINE", "redirectUris": ["https://a.example/"]}""")]
    [InlineData("redirectUris", """{"clientId": "bad", "kind": "APPLICATION", "redirectUris": ["http://a.example/"]}""")]
    [InlineData("postLogoutRedirectUris", """{"clientId": "bad", "kind": "APPLICATION", "redirectUris": ["https://a.example/"], "postLogoutRedirectUris": ["data:x"]}""")]
    public async Task What_no_client_can_be_is_refused_by_the_field_and_nothing_is_kept(string field, string input)
    {
        using var admin = await AdminAsync();
        var before = await fixture.Product.Database.RowCountsAsync();

        var refused = await admin.RefusedAsync("addClient", JsonSerializer.Deserialize<JsonElement>(input));

        Assert.Equal(("INVALID_INPUT", field), (refused.Text("code"), refused.Text("field")));
        Assert.Equal(before, await fixture.Product.Database.RowCountsAsync());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(721)]
    public async Task An_overlap_has_a_limit(int overlapHours)
    {
        using var admin = await AdminAsync();
        var (id, _) = await AddAsync(admin);

        Assert.Equal("overlapHours", (await admin.RefusedAsync("rotateClientSecret", new { clientId = id, version = 1, overlapHours })).Text("field"));
    }

    [Fact]
    public async Task Clients_are_paged_in_both_directions_and_a_cursor_is_its_readers_own()
    {
        using var admin = await AdminAsync();
        for (var made = 0; made < 3; made++)
        {
            await AddAsync(admin);
        }

        const string page = "query($first: Int, $after: String, $last: Int, $before: String) { clients(first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { clientId } edges { cursor } } }";
        async Task<JsonElement> ReadAsync(object variables) => (await admin.QueryAsync(page, variables)).GetProperty("clients");
        var all = await ReadAsync(new { first = 250 });
        string[] ids = [.. all.Nodes().Select(node => node.Text("clientId"))];
        Assert.Equal(all.Number("totalCount"), ids.Distinct().Count());
        Assert.True(ids.Length >= 3);

        List<string> forward = [], backward = [];
        for (var (cursor, isMore) = ((string?)null, true); isMore;)
        {
            var read = await ReadAsync(new { first = 2, after = cursor });
            forward.AddRange(read.Nodes().Select(node => node.Text("clientId")));
            (cursor, isMore) = (read.GetProperty("pageInfo").Text("endCursor"), read.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        }

        for (var (cursor, isMore) = ((string?)null, true); isMore;)
        {
            var read = await ReadAsync(new { last = 2, before = cursor });
            backward.InsertRange(0, read.Nodes().Select(node => node.Text("clientId")));
            (cursor, isMore) = (read.GetProperty("pageInfo").Text("startCursor"), read.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());
        }

        Assert.Equal(ids, forward);
        Assert.Equal(ids, backward);
        var own = all.GetProperty("pageInfo").Text("endCursor");
        using var other = await AdminAsync();
        Assert.Equal("BAD_CURSOR", await other.ErrorCodeAsync(page, new { first = 1, after = own }));
        Assert.Equal("BAD_PAGE", await admin.ErrorCodeAsync(page, new { first = 251 }));
    }

    [Fact]
    public async Task A_client_is_shown_with_its_roles_and_the_organisations_that_it_speaks_for()
    {
        using var admin = await AdminAsync();
        var organisation = await fixture.Workshop().OrganisationAsync("Bound");
        var (id, _) = await AddAsync(admin);
        await fixture.Product.Roles.GiveCoordinatorAsync(fixture.Product.Issuer, Callers.PrincipalName.OfClient(id), organisation.Name, CancellationToken.None);
        var (free, _) = await AddAsync(admin);

        var (bound, other) = (await NodeAsync(admin, id), await NodeAsync(admin, free));

        Assert.Equal(["ORGANISATION_COORDINATOR", organisation.Name], bound.List("roles").Select(role => role.GetString()).Concat(bound.List("organisations").Select(one => one.Text("name"))));
        Assert.Empty(other.List("roles").Concat(other.List("organisations")));
    }

    [Fact]
    public async Task What_was_done_to_a_client_stands_in_the_log_under_its_key_and_the_chain_holds()
    {
        using var admin = await AdminAsync();
        var (id, _) = await AddAsync(admin);
        var key = GlobalIds.Decode<IssuerClientId>((await NodeAsync(admin, id)).Id()).Value;
        await admin.AcceptedAsync("rotateClientSecret", new { clientId = id, version = 1 }, "secret");
        await admin.AcceptedAsync("disableClient", new { clientId = id }, "client { id }");
        await admin.AcceptedAsync("removeClient", new { clientId = id }, "clientMutationId");

        await using var db = fixture.Product.Database.PastPolicies();
        var entries = await db.AuditEntries.IgnoreQueryFilters().Where(entry => entry.ObjectId == key).OrderBy(entry => entry.At).ToListAsync();

        Assert.Equal(["addClient", "rotateClientSecret", "disableClient", "removeClient"], entries.Select(entry => entry.Operation));
        Assert.All(entries, entry => Assert.Equal(("IssuerClient", "ACCEPTED"), (entry.ObjectType, entry.Outcome)));
        await fixture.Product.SealLogsAsync();
        Assert.True((await fixture.Product.VerifyLogsAsync()).Holds);
    }

    private static async Task<JsonElement> NodeAsync(ApiClient admin, string id)
        => (await admin.QueryAsync("{ clients(first: 250) { nodes { id clientId roles organisations { name } } } }")).GetProperty("clients").Nodes().Single(node => node.Text("clientId") == id);

    private static async Task<string> OfAsync(ApiClient admin, string id)
        => (await admin.QueryAsync("{ clients(first: 250) { nodes { clientId name secrets { madeAt endsAt } disabledAt version } } }"))
            .GetProperty("clients").Nodes().Single(node => node.Text("clientId") == id).GetRawText();

    private static string NewId() => $"client-of-test-{Guid.NewGuid():N}";

    private static async Task<(string Id, string Secret)> AddAsync(ApiClient admin)
    {
        var id = NewId();
        return (id, (await admin.AcceptedAsync("addClient", new { clientId = id, kind = "MACHINE" }, "secret")).Text("secret"));
    }

    private static async Task<string> AskAsync(ApiClient caller, string mutation, string clientId)
    {
        object input = mutation switch
        {
            "addClient" => new { clientId, kind = "MACHINE" },
            "changeClient" => new { clientId, version = 1, name = "Taken over" },
            "rotateClientSecret" => new { clientId, version = 1 },
            _ => new { clientId },
        };
        var type = char.ToUpperInvariant(mutation[0]) + mutation[1..] + "Input";
        var secret = mutation is "addClient" or "rotateClientSecret" ? "secret" : "";
        var (status, body) = await caller.SendAsync($$"""mutation($input: {{type}}!) { {{mutation}}(input: $input) { {{secret}} errors { ... on Refusal { code message } {{RefusalSelections.Of(mutation)}} } } }""", new { input });
        return $"{status} {body}";
    }

    private async Task<ApiClient> AdminAsync() => await fixture.Product.AdministratorAsync(fixture.NextClient());

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

    private async Task<(HttpStatusCode Status, string? Token)> TokenAsync(string id, string secret)
    {
        var (status, body) = await AskForTokenAsync(id, secret);
        return (status, status == HttpStatusCode.OK ? body.Text("access_token") : null);
    }

    private async Task<(HttpStatusCode Status, JsonElement Body)> AskForTokenAsync(string id, string secret)
    {
        using var form = new FormUrlEncodedContent([new("grant_type", "client_credentials"), new("client_id", id), new("client_secret", secret)]);
        using var response = await fixture.Product.Http.PostAsync(new Uri("connect/token", UriKind.Relative), form);
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>());
    }
}
