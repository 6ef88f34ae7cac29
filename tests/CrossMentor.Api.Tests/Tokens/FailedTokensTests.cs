using System.Net;
using CrossMentor.Api.Tokens;

namespace CrossMentor.Api.Tests.Tokens;

/// <summary>How many refused tokens an address is given before it is told to stay away.</summary>
public sealed class FailedTokensTests
{
    private readonly StandingClock clock = new();

    [Fact]
    public void So_many_a_minute_are_refused_plainly_and_no_more()
    {
        var failures = new FailedTokens(20, clock);
        Assert.All(Enumerable.Range(0, 20), _ => Assert.Null(failures.Add(IPAddress.Loopback)));

        clock.Pass(TimeSpan.FromSeconds(18));

        Assert.Equal(TimeSpan.FromSeconds(42), failures.Add(IPAddress.Loopback));
        clock.Pass(TimeSpan.FromSeconds(41));
        Assert.Equal(TimeSpan.FromSeconds(1), failures.Add(IPAddress.Loopback));
        clock.Pass(TimeSpan.FromSeconds(1));
        Assert.All(Enumerable.Range(0, 20), _ => Assert.Null(failures.Add(IPAddress.Loopback)));
        Assert.Equal(TimeSpan.FromMinutes(1), failures.Add(IPAddress.Loopback));
    }

    [Theory]
    [InlineData("192.0.2.1", "192.0.2.2", false)]
    [InlineData("192.0.2.1", "::ffff:192.0.2.1", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    [InlineData("192.0.2.1", "c000:201::", false)]
    [InlineData("0.0.0.0", "::", false)]
    public void Addresses_count_alone_and_networks_of_IPv6_together(string one, string other, bool together)
    {
        var failures = new FailedTokens(1, clock);

        Assert.Null(failures.Add(IPAddress.Parse(one)));

        Assert.Equal(together, failures.Add(IPAddress.Parse(other)) is not null);
    }

    [Fact]
    public void So_many_addresses_are_remembered_and_those_that_are_too_many_share_a_count()
    {
        var failures = new FailedTokens(2, clock);
        for (var number = 0; number < FailedTokens.AddressesMax; number++)
        {
            Assert.Null(failures.Add(new IPAddress(number)));
        }

        Assert.Null(failures.Add(IPAddress.Parse("2001:db8:1::")));
        Assert.Null(failures.Add(IPAddress.Parse("2001:db8:2::")));
        Assert.NotNull(failures.Add(IPAddress.Parse("2001:db8:3::")));
        Assert.Null(failures.Add(new IPAddress(5)));
        Assert.Equal(FailedTokens.AddressesMax, failures.Addresses);

        // Those whose minute is over make room.
        clock.Pass(TimeSpan.FromMinutes(1));
        Assert.Null(failures.Add(IPAddress.Parse("2001:db8:3::")));
        Assert.Equal(FailedTokens.AddressesMax, failures.Addresses);
        Assert.Null(failures.Add(IPAddress.Parse("2001:db8:3::")));
        Assert.NotNull(failures.Add(IPAddress.Parse("2001:db8:3::")));
        Assert.Null(failures.Add(IPAddress.Parse("2001:db8:4::")));
    }

    [Fact]
    public void Without_a_bound_every_token_is_refused_plainly()
    {
        var failures = new FailedTokens(perMinute: null, clock);

        Assert.All(Enumerable.Range(0, 1_000), _ => Assert.Null(failures.Add(IPAddress.Loopback)));
        Assert.Equal(0, failures.Addresses);
    }

    private sealed class StandingClock : TimeProvider
    {
        private long now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => now;

        public void Pass(TimeSpan time) => now += time.Ticks;
    }
}
