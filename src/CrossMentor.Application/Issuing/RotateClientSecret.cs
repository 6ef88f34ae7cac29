using CrossMentor.Application.Commands;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Issuing;

/// <summary>Gives a client another secret, and tells it once.</summary>
internal sealed class RotateClientSecret(IssuerDesk desk, IIssuerAdministration issuer) : ICommand<RotateClientSecretInput, IssuedClient>
{
    public Task<Outcome<Admitted<IssuedClient>>> AdmitAsync(RotateClientSecretInput input, CancellationToken ct)
        => Task.FromResult(desk.AdmitTo(token => issuer.RotateClientSecretAsync(input, token)));
}
