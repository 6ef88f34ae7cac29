using System.Data.Common;
using System.Net;
using CrossMentor.Api.Callers;
using CrossMentor.Api.Identifiers;
using CrossMentor.Api.Tests.Participants;
using CrossMentor.Api.Tests.Privacy;
using CrossMentor.Api.Tests.Server;
using CrossMentor.Application.Privacy.Erasing;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Privacy;
using CrossMentor.Host.Composition.Issuing;
using CrossMentor.Host.Demo;
using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Storage;
using CrossMentor.Identity.Users;
using CrossMentor.Persistence;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Api.Tests.Identity;

/// <summary>Whoever is erased signs in no more, and the name for signing in is nowhere; unless the account has a role that is not the person's.</summary>
public sealed class ErasedAccountTests : IAsyncLifetime
{
    private const string SignInName = "ada-canary-sign-in";
    private const string Manager = "the-manager";

    private ProductServer product = null!;
    private string organisation = "";
    private string subject = "";
    private string personId = "";
    private string refreshToken = "";
    private ApiClient person = null!;

    public async Task InitializeAsync()
    {
        product = await ProductServer.StartAsync(Manager);
        var workshop = new Workshop(await product.ManagerAsync(Manager), "accounts", () => throw new InvalidOperationException("Nobody else signs in."));
        var (first, second) = (await workshop.OrganisationAsync("First"), await workshop.OrganisationAsync("Second"));
        var programme = await workshop.TwoWayAsync(first, second);
        await workshop.ImportAsync(programme, Rosters.OneOfEach(first, second));
        var participant = await workshop.ParticipantIdAsync(programme, $"Mentor of {first.Name}");
        var code = (await workshop.Manager.AcceptedAsync("inviteParticipant", new { participantId = participant }, "code")).Text("code");
        organisation = first.Name;
        await SignInAsync();
        personId = (await person.AcceptedAsync("acceptInvitation", new { code }, "person { id }")).GetProperty("person").Id();
        Assert.True(await product.Database.HoldsAsync(SignInName));
    }

    public async Task DisposeAsync()
    {
        person.Dispose();
        await product.DisposeAsync();
    }

    [Fact]
    public async Task The_account_of_an_erased_person_is_gone_from_the_database_and_its_file_and_no_token_is_renewed()
    {
        await EraseAsync();

        Assert.Equal(HttpStatusCode.BadRequest, await RefreshAsync());
        Assert.Empty(await product.Services.GetRequiredService<UserAccounts>().ListAsync(CancellationToken.None));
        Assert.False(await product.Database.HoldsAsync(SignInName));
        Assert.False(await product.Database.HoldsAsync(subject));
        if (product.Database.Provider == DatabaseProvider.Sqlite)
        {
            Assert.Empty(await TwoLives.InFolderAsync(Path.GetDirectoryName(File())!, SignInName));
        }
    }

    [Fact]
    public async Task An_account_with_another_role_stays()
    {
        await product.Roles.GiveCoordinatorAsync(product.Issuer, PrincipalName.OfUser(subject), organisation, CancellationToken.None);

        await EraseAsync();

        Assert.Equal(HttpStatusCode.OK, await RefreshAsync());
        Assert.Equal(SignInName, Assert.Single(await product.Services.GetRequiredService<UserAccounts>().ListAsync(CancellationToken.None)).Name);
    }

    [Fact]
    public async Task An_erasure_that_fails_at_its_end_leaves_the_person_and_its_account()
    {
        var desk = DeskOf(product.Services.GetRequiredService<CrossMentorDbFactory>(), new Failing(product.Services.GetRequiredService<IIssuerAccounts>()));

        await Assert.ThrowsAsync<IOException>(() => desk.EraseAsync(GlobalIds.Decode<PersonId>(personId), ErasureWish.Operator, CancellationToken.None));

        Assert.Equal(HttpStatusCode.OK, await RefreshAsync());
        Assert.Empty(await desk.ListAsync(CancellationToken.None));
    }

    [SqliteFact("A backup is a file with SQLite alone.")]
    public async Task In_a_restored_backup_the_account_goes_with_the_person_and_one_of_another_issuer_stays()
    {
        var folder = Directory.CreateTempSubdirectory("crossmentor-accounts-");
        var (backup, elsewhere) = (Path.Combine(folder.FullName, "backup.db"), Directory.CreateDirectory(Path.Combine(folder.FullName, "other")).FullName);
        await product.Database.ExecuteAsync("VACUUM INTO @file", ("@file", backup));
        System.IO.File.Copy(backup, Path.Combine(elsewhere, "backup.db"));
        var id = GlobalIds.Decode<PersonId>(personId);

        Assert.Equal([id], (await ReapplyAsync(backup, product.Issuer, id)).Erased);
        Assert.Equal([id], (await ReapplyAsync(Path.Combine(elsewhere, "backup.db"), "https://other.example", id)).Erased);

        Assert.Empty(await TwoLives.InFolderAsync(folder.FullName, SignInName));
        Assert.NotEmpty(await TwoLives.InFolderAsync(elsewhere, SignInName));
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private static Task<ReappliedErasures> ReapplyAsync(string file, string issuer, PersonId id)
    {
        var options = DatabaseOptions.SqliteFile(file);
        var accounts = new EmbeddedAccounts(() => issuer, new AccountRemoval(new IssuerDatabase(IssuerDatabaseProvider.Sqlite, options.ConnectionString)));
        return DeskOf(new CrossMentorDbFactory(options), accounts).ReapplyAsync([id], CancellationToken.None);
    }

    private static ErasureDesk DeskOf(CrossMentorDbFactory databases, IIssuerAccounts accounts) => new(databases, accounts, TimeProvider.System);

    private string File() => new SqliteConnectionStringBuilder(product.Database.ConnectionString).DataSource;

    private Task EraseAsync() => person.AcceptedAsync("erasePerson", new { personId }, "person { id }");

    private async Task SignInAsync()
    {
        var user = new DemoUser(SignInName, UserAccounts.NewPassword(), "");
        subject = (await product.Services.GetRequiredService<UserAccounts>().AddAsync(user.Name, "Somebody", user.Password, CancellationToken.None)).Account!.Subject;
        await product.Services.GetRequiredService<ClientRegistry>().AddAsync(DemoUsers.PortalClient, CancellationToken.None);
        var address = product.Http.BaseAddress!;
        var tokens = await new DemoSignIn(address).TokensOfAsync(user, "openid offline_access crossmentor", CancellationToken.None);
        (person, refreshToken) = (ApiClient.WithToken(address, tokens.Text("access_token")), tokens.Text("refresh_token"));
    }

    private async Task<HttpStatusCode> RefreshAsync()
    {
        using var form = new FormUrlEncodedContent([new("grant_type", "refresh_token"), new("client_id", DemoUsers.Portal), new("refresh_token", refreshToken)]);
        using var answer = await product.Http.PostAsync(new Uri("connect/token", UriKind.Relative), form);
        return answer.StatusCode;
    }

    /// <summary>Does everything, and then cannot go on.</summary>
    private sealed class Failing(IIssuerAccounts accounts) : IIssuerAccounts
    {
        public async Task RemoveAsync(string issuer, string principal, DbTransaction transaction, CancellationToken ct)
        {
            await accounts.RemoveAsync(issuer, principal, transaction, ct);
            throw new IOException("The power is gone.");
        }
    }
}
