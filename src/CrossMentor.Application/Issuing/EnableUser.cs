using CrossMentor.Application.Commands;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Issuing;

/// <summary>Lets a disabled user in again.</summary>
internal sealed class EnableUser(IssuerDesk desk, IIssuerAdministration issuer) : ICommand<EnableUserInput, IssuedUser>
{
    public Task<Outcome<Admitted<IssuedUser>>> AdmitAsync(EnableUserInput input, CancellationToken ct)
        => Task.FromResult(desk.AdmitTo(token => issuer.EnableUserAsync(input.Subject, isEnabled: true, token)));
}
