using System.Net;
using CrossMentor.Identity.Authentication;
using CrossMentor.Identity.Tests.Support;

namespace CrossMentor.Identity.Tests.Issuing;

/// <summary>Guessing is slowed down, and nobody else is.</summary>
public sealed class FailedAttemptBrakeTests
{
    private static readonly IPAddress Here = IPAddress.Parse("192.0.2.1");

    private readonly FakeClock clock = new();
    private readonly FailedAttemptBrake brake;

    public FailedAttemptBrakeTests() => brake = new FailedAttemptBrake(clock);

    [Theory]
    [InlineData(19, false)]
    [InlineData(20, true)]
    public void The_twentieth_failure_in_a_minute_closes_the_door(int failures, bool isBraked)
    {
        Fail("demo", Here, failures);

        Assert.Equal(isBraked, brake.WaitFor("demo", Here) > TimeSpan.Zero);
        Assert.Equal(TimeSpan.Zero, brake.WaitFor("other", Here));
        Assert.Equal(TimeSpan.Zero, brake.WaitFor("demo", IPAddress.Parse("192.0.2.2")));
    }

    [Fact]
    public void The_door_opens_when_the_oldest_failure_is_a_minute_old()
    {
        Fail("demo", Here, 1);
        clock.Advance(TimeSpan.FromSeconds(20));
        Fail("demo", Here, 19);

        Assert.Equal(TimeSpan.FromSeconds(40), brake.WaitFor("demo", Here));
        clock.Advance(TimeSpan.FromSeconds(40));
        Assert.Equal(TimeSpan.Zero, brake.WaitFor("demo", Here));
        Fail("demo", Here, 1);
        Assert.Equal(TimeSpan.FromSeconds(20), brake.WaitFor("demo", Here));
    }

    [Theory]
    [InlineData(99, false)]
    [InlineData(100, true)]
    public void An_address_that_tries_many_clients_is_slowed_as_a_whole(int failures, bool isBraked)
    {
        for (var number = 0; number < failures; number++)
        {
            Fail("client-" + number, Here, 1);
        }

        Assert.Equal(isBraked, brake.WaitFor("demo", Here) > TimeSpan.Zero);
    }

    [Fact]
    public void Addresses_of_one_IPv6_network_count_together()
    {
        for (var number = 1; number <= 20; number++)
        {
            Fail("demo", IPAddress.Parse($"2001:db8:0:1::{number:x}"), 1);
        }

        Assert.True(brake.WaitFor("demo", IPAddress.Parse("2001:db8:0:1:ffff::1")) > TimeSpan.Zero);
        Assert.Equal(TimeSpan.Zero, brake.WaitFor("demo", IPAddress.Parse("2001:db8:0:2::1")));
    }

    [Fact]
    public async Task The_endpoint_answers_429_until_the_minute_is_over_even_to_the_right_secret()
    {
        await using var server = await ProductServer.StartAsync();
        for (var attempt = 0; attempt < FailedAttemptBrake.FailuresMax; attempt++)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync("wrong"));
        }

        using var braked = await server.PostTokenAsync("grant_type=client_credentials", ProductServer.Basic(ProductServer.ClientId, ProductServer.ClientSecretText));
        Assert.Equal(HttpStatusCode.TooManyRequests, braked.StatusCode);
        Assert.Equal(TimeSpan.FromMinutes(1), braked.Headers.RetryAfter!.Delta);

        server.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(ProductServer.ClientSecretText));

        async Task<HttpStatusCode> StatusAsync(string secret)
        {
            using var response = await server.PostTokenAsync("grant_type=client_credentials", ProductServer.Basic(ProductServer.ClientId, secret));
            return response.StatusCode;
        }
    }

    [Fact]
    public async Task Guesses_sent_at_the_same_time_get_no_more_answers_than_guesses_one_by_one()
    {
        await using var server = await ProductServer.StartAsync();

        var statuses = await Task.WhenAll(Enumerable.Range(0, 60).Select(async number =>
        {
            using var response = await server.PostTokenAsync("grant_type=client_credentials", ProductServer.Basic(ProductServer.ClientId, "guess-" + number));
            return response.StatusCode;
        }));

        Assert.Equal(FailedAttemptBrake.FailuresMax, statuses.Count(status => status == HttpStatusCode.Unauthorized));
    }

    private void Fail(string client, IPAddress address, int times)
    {
        for (var time = 0; time < times; time++)
        {
            brake.CountFailure(client, address);
        }
    }
}
