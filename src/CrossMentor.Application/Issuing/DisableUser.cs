using CrossMentor.Application.Commands;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Issuing;

/// <summary>Shuts a user out; every session and everything that was granted ends.</summary>
internal sealed class DisableUser(IssuerDesk desk, IIssuerAdministration issuer) : ICommand<DisableUserInput, IssuedUser>
{
    public Task<Outcome<Admitted<IssuedUser>>> AdmitAsync(DisableUserInput input, CancellationToken ct)
        => Task.FromResult(desk.AdmitTo(token => issuer.EnableUserAsync(input.Subject, isEnabled: false, token)));
}
