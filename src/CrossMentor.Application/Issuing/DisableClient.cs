using CrossMentor.Application.Commands;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Issuing;

/// <summary>Shuts a client out; everything that was granted to it ends.</summary>
internal sealed class DisableClient(IssuerDesk desk, IIssuerAdministration issuer) : ICommand<DisableClientInput, IssuedClient>
{
    public Task<Outcome<Admitted<IssuedClient>>> AdmitAsync(DisableClientInput input, CancellationToken ct)
        => Task.FromResult(desk.AdmitTo(token => issuer.EnableClientAsync(input.ClientId, isEnabled: false, token)));
}
