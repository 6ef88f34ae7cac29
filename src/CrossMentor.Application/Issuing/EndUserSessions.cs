using CrossMentor.Application.Commands;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Issuing;

/// <summary>Signs a user out everywhere; the password stays.</summary>
internal sealed class EndUserSessions(IssuerDesk desk, IIssuerAdministration issuer) : ICommand<EndUserSessionsInput, IssuedUser>
{
    public Task<Outcome<Admitted<IssuedUser>>> AdmitAsync(EndUserSessionsInput input, CancellationToken ct)
        => Task.FromResult(desk.AdmitTo(token => issuer.EndUserSessionsAsync(input.Subject, token)));
}
