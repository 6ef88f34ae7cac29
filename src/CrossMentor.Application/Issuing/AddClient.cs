using CrossMentor.Application.Commands;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Issuing;

/// <summary>Registers a client at the embedded issuer, and tells its secret once.</summary>
internal sealed class AddClient(IssuerDesk desk, IIssuerAdministration issuer) : ICommand<AddClientInput, IssuedClient>
{
    public Task<Outcome<Admitted<IssuedClient>>> AdmitAsync(AddClientInput input, CancellationToken ct)
        => Task.FromResult(desk.Admit(token => issuer.AddClientAsync(input, token)));
}
