using CrossMentor.Application.Commands;
using CrossMentor.Domain.Access;

namespace CrossMentor.Api.Callers;

/// <summary>Who acts in this request. Reads and mutations ask it, and it fails closed: without a caller nothing is answered.</summary>
public sealed class CallerContext(ICallerScope scope)
{
    /// <summary>What a cursor is bound to: another viewer's cursor is no cursor.</summary>
    public string Viewer => scope.Caller is { } caller ? $"{caller.Issuer} {caller.Kind} {caller.Subject}" : "";

    public Caller Require() => scope.Caller ?? throw new UnauthenticatedException();
}
