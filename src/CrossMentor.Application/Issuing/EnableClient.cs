using CrossMentor.Application.Commands;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Issuing;

/// <summary>Lets a disabled client in again.</summary>
internal sealed class EnableClient(IssuerDesk desk, IIssuerAdministration issuer) : ICommand<EnableClientInput, IssuedClient>
{
    public Task<Outcome<Admitted<IssuedClient>>> AdmitAsync(EnableClientInput input, CancellationToken ct)
        => Task.FromResult(desk.AdmitTo(token => issuer.EnableClientAsync(input.ClientId, isEnabled: true, token)));
}
