using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Organisations;
using CrossMentor.Persistence.Access;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Evaluation;

internal sealed class JurorConfiguration(CrossMentorDb db) : IEntityTypeConfiguration<Juror>
{
    public void Configure(EntityTypeBuilder<Juror> builder)
    {
        builder.ToTable(Tables.Jurors);
        builder.HasKey(juror => juror.Id);
        builder.Property(juror => juror.Id).ValueGeneratedNever();
        builder.StoreSeat(db);
        builder.Ignore(juror => juror.Sits);
        builder.HasOne<Prize>().WithMany().HasForeignKey(juror => juror.PrizeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(juror => juror.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}
