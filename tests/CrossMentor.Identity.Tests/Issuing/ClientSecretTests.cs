using CrossMentor.Identity.Clients;

namespace CrossMentor.Identity.Tests.Issuing;

public sealed class ClientSecretTests
{
    [Theory]
    [InlineData("s3cret", true)]
    [InlineData("s3cret ", false)]
    [InlineData("S3cret", false)]
    [InlineData("", false)]
    public void A_secret_matches_itself_only(string candidate, bool matches)
        => Assert.Equal(matches, ClientSecret.FromPlainText("s3cret").Matches(candidate));

    [Fact]
    public void Equal_secrets_are_stored_differently_and_read_back_equal()
    {
        var one = ClientSecret.FromPlainText("s3cret");
        var other = ClientSecret.FromPlainText("s3cret");

        Assert.NotEqual(one.Encoded, other.Encoded);
        Assert.True(ClientSecret.FromEncoded(one.Encoded).Matches("s3cret"));
        Assert.DoesNotContain("s3cret", one.Encoded, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("s3cret")]
    [InlineData("sha1$1$AA==$AA==")]
    [InlineData("pbkdf2-sha256$0$AA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("pbkdf2-sha256$1$AA==$AA==")]
    public void A_stored_form_that_is_none_is_refused(string encoded)
        => Assert.Throws<FormatException>(() => ClientSecret.FromEncoded(encoded));

    [Theory]
    [InlineData("")]
    [InlineData("über")]
    [InlineData("a\nb")]
    public void A_client_id_is_printable_ASCII(string id)
        => Assert.Throws<ArgumentException>(() => Client.WithSecret(id, ClientSecret.FromPlainText("x"), "crossmentor"));

    [Fact]
    public void A_client_is_registered_once()
    {
        var client = Client.WithSecret("demo", ClientSecret.FromPlainText("x"), "crossmentor");

        Assert.Throws<ArgumentException>(() => new InMemoryClientStore([client, client]));
    }
}
