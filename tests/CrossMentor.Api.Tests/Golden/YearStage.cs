using CrossMentor.Api.Callers;
using CrossMentor.Api.Tests.Server;
using CrossMentor.Domain.Access;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Api.Tests.Golden;

/// <summary>A server whose clock moves through years, with hundreds of people of a partner's issuer whose tokens last as long.</summary>
internal sealed class YearStage : IStage, IAsyncDisposable
{
    private static readonly TimeSpan TokenLife = TimeSpan.FromDays(1000);

    private readonly TravelClock clock;
    private readonly PartnerIssuer issuer;
    private readonly ProductServer product;
    private readonly List<ApiClient> signedIn = [];
    private int people;
    private int day;

    private YearStage(PartnerIssuer issuer, TravelClock clock, ProductServer product)
    {
        (this.issuer, this.clock, this.product) = (issuer, clock, product);
        Manager = SignIn("manager");
    }

    public ApiClient Manager { get; }

    public TimeProvider Clock => clock;

    public ProductServer Product => product;

    /// <param name="replacing">Registers services in place of the product's own.</param>
    public static async Task<YearStage> OpenAsync(Action<IServiceCollection>? replacing = null)
    {
        var (partner, time) = (await PartnerIssuer.StartAsync(), new TravelClock());
        var server = await ProductServer.StartAsync([new() { Authority = partner.Address, Audience = PartnerIssuer.Audience }], [], clock: time, replacing: replacing);
        await server.Roles.GiveAsync(partner.Address, PrincipalName.OfUser("manager"), Role.ProgrammeManager, CancellationToken.None);
        return new(partner, time, server);
    }

    /// <summary>The clock shows the same time of a later day, counted from the one on which the stage was opened.</summary>
    public void TravelToDay(int number)
    {
        clock.Travel(TimeSpan.FromDays(number - day));
        day = number;
    }

    /// <summary>Somebody else who manages what is made by it.</summary>
    public async Task<ApiClient> OtherManagerAsync() => await OfRoleAsync(Role.ProgrammeManager);

    public async Task<ApiClient> AdministratorAsync() => await OfRoleAsync(Role.PlatformAdmin);

    public async Task<ApiClient> CoordinatorOfAsync(MadeOrganisation organisation)
    {
        var subject = NextPerson();
        await product.Roles.GiveCoordinatorAsync(issuer.Address, PrincipalName.OfUser(subject), organisation.Name, CancellationToken.None);
        return SignIn(subject);
    }

    public Task<ApiClient> StrangerAsync() => Task.FromResult(SignIn(NextPerson()));

    public async ValueTask DisposeAsync()
    {
        signedIn.ForEach(client => client.Dispose());
        await product.DisposeAsync();
        await issuer.DisposeAsync();
    }

    private async Task<ApiClient> OfRoleAsync(Role role)
    {
        var subject = NextPerson();
        await product.Roles.GiveAsync(issuer.Address, PrincipalName.OfUser(subject), role, CancellationToken.None);
        return SignIn(subject);
    }

    private string NextPerson() => $"person-{Interlocked.Increment(ref people)}";

    private ApiClient SignIn(string subject)
    {
        var client = ApiClient.WithToken(product.Http.BaseAddress!, issuer.Token(claims: claims =>
        {
            claims["sub"] = subject;
            claims["exp"] = (TimeProvider.System.GetUtcNow() + TokenLife).ToUnixTimeSeconds();
        }));
        lock (signedIn)
        {
            signedIn.Add(client);
        }

        return client;
    }
}
