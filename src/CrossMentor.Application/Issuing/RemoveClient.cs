using CrossMentor.Application.Commands;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Issuing;

/// <summary>Forgets a client; everything that was granted to it ends.</summary>
internal sealed class RemoveClient(IssuerDesk desk, IIssuerAdministration issuer) : ICommand<RemoveClientInput, IssuedClient>
{
    public Task<Outcome<Admitted<IssuedClient>>> AdmitAsync(RemoveClientInput input, CancellationToken ct)
        => Task.FromResult(desk.AdmitTo(token => issuer.RemoveClientAsync(input.ClientId, token)));
}
