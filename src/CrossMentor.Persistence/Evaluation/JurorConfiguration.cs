using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
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
        builder.Property(juror => juror.Version).IsConcurrencyToken();
        builder.Property(juror => juror.Name).HasMaxLength(Juror.NameLengthMax);
        builder.Property(juror => juror.JobTitle).HasMaxLength(Juror.JobTitleLengthMax);
        builder.Property(juror => juror.CodeHash).HasMaxLength(Juror.CodeHashLength);
        builder.Property(juror => juror.Issuer!).HasExactText(db, Juror.IssuerLengthMax).IsRequired(false);
        builder.Property(juror => juror.Subject!).HasExactText(db, Juror.SubjectLengthMax).IsRequired(false);
        builder.Ignore(juror => juror.Stands);
        builder.Ignore(juror => juror.HasTakenSeat);
        builder.Ignore(juror => juror.Sits);
        builder.HasOne<Prize>().WithMany().HasForeignKey(juror => juror.PrizeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Programme>().WithMany().HasForeignKey(juror => juror.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(juror => juror.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(juror => juror.CodeHash).IsUnique();
    }
}
