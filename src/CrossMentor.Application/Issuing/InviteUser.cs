using CrossMentor.Application.Commands;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Issuing;

/// <summary>Adds somebody who may sign in at the embedded issuer, and tells the first password once.</summary>
internal sealed class InviteUser(IssuerDesk desk, IIssuerAdministration issuer) : ICommand<InviteUserInput, IssuedUser>
{
    public Task<Outcome<Admitted<IssuedUser>>> AdmitAsync(InviteUserInput input, CancellationToken ct)
        => Task.FromResult(desk.Admit(token => issuer.InviteUserAsync(input, token)));
}
