using System.Net;
using CrossMentor.Identity.Keys;
using CrossMentor.Identity.Tests.Support;
using Microsoft.IdentityModel.JsonWebTokens;

namespace CrossMentor.Identity.Tests.Issuing;

/// <summary>Signing keys come and go on time, and no valid token is ever refused for it.</summary>
public sealed class KeyRotationTests
{
    private readonly FakeClock clock = new();
    private readonly InMemorySigningKeyStore store = new();

    [Fact]
    public async Task A_key_signs_for_thirty_days()
    {
        using var ring = new SigningKeyRing(store, clock);
        var first = await ring.SignerAsync(CancellationToken.None);

        await PassAsync(ring, TimeSpan.FromDays(30) - TimeSpan.FromSeconds(1));
        Assert.Same(first, await ring.SignerAsync(CancellationToken.None));

        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.NotSame(first, await ring.SignerAsync(CancellationToken.None));
    }

    [Fact]
    public async Task In_a_year_every_key_is_published_a_day_ahead_and_kept_until_its_last_token_died()
    {
        using var ring = new SigningKeyRing(store, clock);
        Dictionary<string, DateTimeOffset> seen = new(StringComparer.Ordinal);
        Dictionary<string, DateTimeOffset> lastSigned = new(StringComparer.Ordinal);
        var previous = "";
        for (var hour = 0; hour < 365 * 24; hour++)
        {
            var published = await ring.PublishedAsync(CancellationToken.None);
            var signer = (await ring.SignerAsync(CancellationToken.None)).KeyId;
            foreach (var key in published)
            {
                seen.TryAdd(key.KeyId, clock.Now);
            }

            Assert.Contains(signer, published.Select(key => key.KeyId));
            Assert.True(signer == previous || previous.Length == 0 || clock.Now - seen[signer] >= TimeSpan.FromHours(24));
            lastSigned[signer] = clock.Now;
            foreach (var (keyId, last) in lastSigned)
            {
                Assert.True(clock.Now - last >= TimeSpan.FromMinutes(10) || published.Any(key => key.KeyId == keyId));
            }

            Assert.InRange(published.Count, 1, 3);
            previous = signer;
            clock.Advance(TimeSpan.FromHours(1));
        }

        Assert.Equal(13, lastSigned.Count);
    }

    [Fact]
    public async Task A_process_that_slept_through_a_rotation_publishes_first_and_signs_a_day_later()
    {
        using var ring = new SigningKeyRing(store, clock);
        var old = await ring.SignerAsync(CancellationToken.None);

        clock.Advance(TimeSpan.FromDays(90));
        Assert.Equal(2, (await ring.PublishedAsync(CancellationToken.None)).Count);
        Assert.Same(old, await ring.SignerAsync(CancellationToken.None));

        clock.Advance(TimeSpan.FromHours(24));
        Assert.NotSame(old, await ring.SignerAsync(CancellationToken.None));
    }

    [Theory]
    [InlineData(14, 2)]
    [InlineData(15, 1)]
    public async Task An_old_key_leaves_when_its_last_token_and_the_clock_allowance_are_over(int minutes, int keysLeft)
    {
        await store.AddAsync(SigningKey.Create(clock.Now, clock.Now), CancellationToken.None);
        await store.AddAsync(SigningKey.Create(clock.Now, clock.Now.AddDays(1)), CancellationToken.None);
        using var ring = new SigningKeyRing(store, clock);

        clock.Advance(TimeSpan.FromDays(1) + TimeSpan.FromMinutes(minutes));

        Assert.Equal(keysLeft, (await ring.PublishedAsync(CancellationToken.None)).Count);
        Assert.Equal(keysLeft, (await store.LoadAsync(CancellationToken.None)).Count);
    }

    [Fact]
    public async Task Two_hosts_on_one_store_publish_each_others_keys_long_before_they_sign()
    {
        using var one = new SigningKeyRing(store, clock);
        using var other = new SigningKeyRing(store, clock);
        await one.SignerAsync(CancellationToken.None);
        await other.SignerAsync(CancellationToken.None);

        await PassAsync(one, TimeSpan.FromDays(40), () => other.SignerAsync(CancellationToken.None).AsTask());

        Assert.Equal((await one.SignerAsync(CancellationToken.None)).KeyId, (await other.SignerAsync(CancellationToken.None)).KeyId);
    }

    [Fact]
    public async Task Under_load_and_rotation_no_valid_token_is_refused()
    {
        await using var server = await ProductServer.StartAsync(clock);
        List<(string Token, DateTimeOffset Dies)> alive = [];
        HashSet<string> signers = new(StringComparer.Ordinal);
        var checkedTokens = 0;
        var begun = clock.Now;

        // Around each change of keys in four months, minute by minute; days in between are skipped.
        for (var change = 1; change <= 4; change++)
        {
            var due = begun + (change * TimeSpan.FromDays(30));
            clock.Advance(due.AddDays(-2) - clock.Now);
            await server.Http.GetStringAsync("/jwks");
            clock.Advance(due.AddMinutes(-20) - clock.Now);

            for (var minute = 0; minute < 41; minute++)
            {
                var token = await server.FetchTokenAsync();
                signers.Add(new JsonWebToken(token).Kid);
                alive.Add((token, clock.Now.AddMinutes(10)));
                alive.RemoveAll(entry => entry.Dies <= clock.Now);
                foreach (var (candidate, _) in alive)
                {
                    using var response = await server.AskWhoAsync(candidate);
                    Assert.Equal(HttpStatusCode.OK, response.StatusCode);
                    checkedTokens++;
                }

                clock.Advance(TimeSpan.FromMinutes(1));
            }
        }

        Assert.Equal(5, signers.Count);
        Assert.True(checkedTokens > 1000);
    }

    private async Task PassAsync(SigningKeyRing ring, TimeSpan time, Func<Task>? also = null)
    {
        var end = clock.Now + time;
        while (clock.Now < end)
        {
            var step = end - clock.Now < TimeSpan.FromHours(1) ? end - clock.Now : TimeSpan.FromHours(1);
            clock.Advance(step);
            await ring.PublishedAsync(CancellationToken.None);
            await (also?.Invoke() ?? Task.CompletedTask);
        }
    }
}
