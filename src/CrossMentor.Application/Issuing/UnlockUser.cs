using CrossMentor.Application.Commands;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Issuing;

/// <summary>Lets a user in again whom wrong passwords have locked out.</summary>
internal sealed class UnlockUser(IssuerDesk desk, IIssuerAdministration issuer) : ICommand<UnlockUserInput, IssuedUser>
{
    public Task<Outcome<Admitted<IssuedUser>>> AdmitAsync(UnlockUserInput input, CancellationToken ct)
        => Task.FromResult(desk.AdmitTo(token => issuer.UnlockUserAsync(input.Subject, token)));
}
