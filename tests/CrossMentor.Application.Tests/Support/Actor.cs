using CrossMentor.Domain.Access;

namespace CrossMentor.Application.Tests.Support;

/// <summary>Somebody who signs in to a test product; what they may do is in its database.</summary>
internal sealed record Actor(string Subject)
{
    public const string Issuer = "https://issuer.test";

    public static Actor Manager { get; } = new("manager");

    public static Actor OtherManager { get; } = new("other-manager");

    public static Actor Nobody { get; } = new("nobody");

    public Caller With(IEnumerable<RoleGrant> grants) => new(Issuer, Subject, CallerKind.User, grants);
}
