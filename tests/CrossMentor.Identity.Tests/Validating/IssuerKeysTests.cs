using CrossMentor.Api.Tokens;
using CrossMentor.Identity.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CrossMentor.Identity.Tests.Validating;

/// <summary>Keys read over HTTP: once, on time, for a day without the issuer, and never because a forger asks.</summary>
public sealed class IssuerKeysTests : IAsyncLifetime
{
    private readonly FakeClock clock = new();
    private readonly TokenForge forge;
    private StubIssuer stub = null!;
    private IHost host = null!;

    public IssuerKeysTests() => forge = new TokenForge(clock);

    public async Task InitializeAsync()
    {
        stub = await StubIssuer.StartAsync();
        stub.KeySet = forge.KeySetText();
        host = TrustingHost("Development");
    }

    public async Task DisposeAsync()
    {
        host.Dispose();
        await stub.DisposeAsync();
    }

    [Fact]
    public async Task Nothing_is_read_before_the_first_token_and_then_once()
    {
        Assert.Equal(0, stub.KeyReadings);

        Assert.True(await IsAcceptedAsync());
        Assert.True(await IsAcceptedAsync());

        Assert.Equal(1, stub.KeyReadings);
    }

    [Fact]
    public async Task A_hundred_first_tokens_at_once_read_the_keys_once()
    {
        var accepted = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => IsAcceptedAsync()));

        Assert.DoesNotContain(false, accepted);
        Assert.Equal(1, stub.KeyReadings);
    }

    [Fact]
    public async Task Forged_key_ids_cause_one_reading_in_thirty_seconds()
    {
        Assert.True(await IsAcceptedAsync());
        for (var attempt = 0; attempt < 50; attempt++)
        {
            Assert.False(await IsAcceptedAsync(keyId: "forged-" + attempt));
        }

        Assert.Equal(1, stub.KeyReadings);

        clock.Advance(TimeSpan.FromSeconds(30));
        Assert.False(await IsAcceptedAsync(keyId: "forged"));
        Assert.False(await IsAcceptedAsync(keyId: "forged"));
        Assert.Equal(2, stub.KeyReadings);
    }

    [Fact]
    public async Task A_new_key_is_found_as_soon_as_the_pause_is_over()
    {
        Assert.True(await IsAcceptedAsync());
        stub.KeySet = stub.KeySet.Replace(TokenForge.KeyId, "partner-2", StringComparison.Ordinal);

        clock.Advance(TimeSpan.FromSeconds(29));
        Assert.False(await IsAcceptedAsync(keyId: "partner-2"));

        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(await IsAcceptedAsync(keyId: "partner-2"));
        Assert.False(await IsAcceptedAsync());
    }

    [Fact]
    public async Task A_withdrawn_key_is_forgotten_within_the_hour_although_nobody_names_a_new_one()
    {
        Assert.True(await IsAcceptedAsync());
        stub.KeySet = """{"keys":[]}""";

        clock.Advance(TimeSpan.FromHours(1));
        await IsAcceptedAsync(); // starts the reading in the background and does not wait for it
        await EventuallyAsync(() => stub.KeyReadings == 2);

        await EventuallyAsync(async () => !await IsAcceptedAsync());
    }

    [Theory]
    [InlineData(23, true)]
    [InlineData(24, false)]
    public async Task Keys_outlive_an_issuer_that_is_down_by_a_day(int hours, bool isAccepted)
    {
        Assert.True(await IsAcceptedAsync());
        stub.IsDown = true;

        clock.Advance(TimeSpan.FromHours(hours));

        Assert.Equal(isAccepted, await IsAcceptedAsync());
    }

    [Fact]
    public async Task An_issuer_that_comes_back_is_believed_again()
    {
        stub.IsDown = true;
        Assert.False(await IsAcceptedAsync());

        stub.IsDown = false;
        clock.Advance(TimeSpan.FromSeconds(5));

        Assert.True(await IsAcceptedAsync());
    }

    [Fact]
    public async Task Metadata_of_another_issuer_is_not_believed()
    {
        stub.ClaimedIssuer = "https://other.example";

        Assert.False(await IsAcceptedAsync());
    }

    [Fact]
    public async Task Metadata_cannot_lead_to_keys_over_plain_http_elsewhere()
    {
        stub.ClaimedKeySetAddress = "http://192.0.2.1/keys";

        Assert.False(await IsAcceptedAsync());
    }

    [Fact]
    public async Task A_redirect_of_an_issuer_is_not_followed()
    {
        stub.ClaimedKeySetAddress = stub.RedirectAddress;

        Assert.False(await IsAcceptedAsync());
        Assert.Equal(0, stub.KeyReadings);
    }

    [Fact]
    public async Task Metadata_larger_than_a_key_set_can_be_is_not_read()
    {
        stub.KeySet += new string(' ', 600 * 1024);

        Assert.False(await IsAcceptedAsync());
    }

    [Fact]
    public async Task Outside_development_an_issuer_over_plain_http_stops_the_start()
    {
        using var production = TrustingHost("Production");

        var refused = await Assert.ThrowsAsync<Microsoft.Extensions.Options.OptionsValidationException>(() => production.StartAsync());

        Assert.Contains("must use https", refused.Message, StringComparison.Ordinal);
    }

    private IHost TrustingHost(string environment)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = environment });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Issuers:0:Authority"] = stub.Address,
            ["Issuers:0:Audience"] = TokenForge.Audience,
        });
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddTokenAuthentication(builder.Configuration);
        return builder.Build();
    }

    private async Task<bool> IsAcceptedAsync(string keyId = TokenForge.KeyId)
    {
        var token = forge.Sign(forge.Header(header => header["kid"] = keyId), forge.Claims(claims => claims["iss"] = stub.Address));
        return await host.Services.GetRequiredService<TokenValidator>().ValidateAsync(token, CancellationToken.None) is TokenVerdict.Accepted;
    }

    private static Task EventuallyAsync(Func<bool> condition) => EventuallyAsync(() => Task.FromResult(condition()));

    private static async Task EventuallyAsync(Func<Task<bool>> condition)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!await condition())
        {
            await Task.Delay(10, deadline.Token);
        }
    }
}
