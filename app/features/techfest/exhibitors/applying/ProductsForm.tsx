import { Form, Link, useNavigation } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { FileSlot, FileSlotForm } from "~/features/files/FileSlot";
import { localized } from "~/i18n/catalogue";
import { exhibitorsText } from "~/i18n/exhibitors";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { FormBar } from "~/ui/FormBar";
import { Section } from "~/ui/Section";
import { TextArea } from "~/ui/TextArea";
import { TextField } from "~/ui/TextField";
import { typedField } from "../typed-field";
import { limits } from "./applying.form";
import type { MyApplication } from "./edit.service.server";

type Props = { application: MyApplication; state: FormState | undefined; editing: string | null };
type Product = MyApplication["products"][number];

/** What is shown, one after another with its photo, and a form for one more. */
export function ProductsForm({ application, state, editing }: Props) {
  const t = useText(exhibitorsText);
  const { products, mostProducts, id } = application;
  const edited = products.find((product) => product.id === editing);
  const isFull = products.length >= mostProducts;
  return (
    <>
      <p className="measure mb-4 text-stone">{t.products.about(mostProducts)}</p>
      {products.length === 0 && <EmptyState title={t.products.none}>{t.products.noneHint}</EmptyState>}
      <ol className="divide-y divide-line border-y border-line empty:hidden">
        {products.map((product) => (
          <li key={product.id} className="py-5">
            {product === edited ? (
              <ProductFields application={application} product={product} state={state} />
            ) : (
              <ProductLine application={application} product={product} />
            )}
          </li>
        ))}
      </ol>
      {!edited && (
        <Section title={t.products.add} level={3}>
          {isFull ? (
            <p className="text-stone">{t.products.full}</p>
          ) : (
            <ProductFields key={products.length} application={application} product={null} state={state} />
          )}
        </Section>
      )}
      <FormBar>
        <Button kind="quiet" to={paths.myBooth(id)}>
          {t.own.toApplication}
        </Button>
        <Button to={paths.myBoothWishes(id)} icon="arrow-right">
          {t.own.wishes}
        </Button>
      </FormBar>
    </>
  );
}

function ProductLine({ application, product }: { application: MyApplication; product: Product }) {
  const t = useText(exhibitorsText).products;
  const locale = useLocale();
  const { photo } = product;
  return (
    <div className="grid gap-4 sm:grid-cols-[9rem_minmax(0,1fr)]">
      {photo ? (
        <img
          src={paths.file(photo.id)}
          alt={localized(product.name, locale)}
          width={144}
          height={108}
          className="aspect-4/3 w-36 rounded-control object-cover"
        />
      ) : (
        <p className="flex aspect-4/3 w-36 items-center justify-center rounded-control border border-dashed border-edge text-small text-stone">
          {t.noPhoto}
        </p>
      )}
      <div className="min-w-0">
        <p className="font-semibold">{localized(product.name, locale)}</p>
        <p className="whitespace-pre-line text-stone">{localized(product.about, locale)}</p>
        <div className="mt-1 flex flex-wrap items-center gap-2">
          <Link to={`?sua=${product.id}`} preventScrollReset className="link">
            {t.edit}
          </Link>
          <RemoveForm application={application} productId={product.id} act="remove" label={t.remove} />
        </div>
      </div>
    </div>
  );
}

function ProductFields({
  application,
  product,
  state,
}: {
  application: MyApplication;
  product: Product | null;
  state: FormState | undefined;
}) {
  const t = useText(exhibitorsText);
  const isBusy = useNavigation().state === "submitting";
  const here = paths.myBoothProducts(application.id);
  return (
    <div className="grid gap-5">
      <Form method="post" noValidate className="grid gap-5">
        <input type="hidden" name="act" value="save" />
        <input type="hidden" name="revision" value={application.revision} />
        <input type="hidden" name="productId" value={product?.id ?? ""} />
        <div className="grid gap-5 lg:grid-cols-2">
          <TextField {...typedField(state, "nameVi", product?.name.vi)} label={t.products.name} required lang="vi" />
          <TextField
            {...typedField(state, "nameEn", product?.name.en ?? "")}
            label={`${t.products.name}, ${t.details.english}`}
            lang="en"
          />
          <TextArea
            {...typedField(state, "aboutVi", product?.about.vi)}
            label={t.products.aboutField}
            rows={2}
            limit={limits.productAbout}
            lang="vi"
          />
          <TextArea
            {...typedField(state, "aboutEn", product?.about.en ?? "")}
            label={`${t.products.aboutField}, ${t.details.english}`}
            rows={2}
            limit={limits.productAbout}
            lang="en"
          />
        </div>
        <div className="flex flex-wrap gap-3">
          <Button kind="primary" busy={isBusy}>
            {product ? t.products.save : t.products.add}
          </Button>
          {product && (
            <Button kind="quiet" to={here}>
              {t.call.stopEditing}
            </Button>
          )}
        </div>
      </Form>
      {product && <PhotoSlot application={application} product={product} />}
    </div>
  );
}

const slot = { ownerKind: "booth_product", fieldKey: "photo" } as const;
const unseen = { pages: null, hasThumbnail: false };

function PhotoSlot({ application, product }: { application: MyApplication; product: Product }) {
  const t = useText(exhibitorsText).products;
  const { photo } = product;
  const shown = photo && {
    ...photo,
    fieldKey: slot.fieldKey,
    type: "",
    sha256: "",
    version: 1,
    createdAt: "",
    ...unseen,
  };
  return (
    <div>
      <FileSlotForm
        {...slot}
        ownerId={product.id}
        back={`${paths.myBoothProducts(application.id)}?sua=${product.id}`}
      />
      <FileSlot {...slot} ownerId={product.id} label={t.photo} help={t.photoHelp} files={shown ? [shown] : []}>
        {() => <RemoveForm application={application} productId={product.id} act="remove_photo" label={t.removePhoto} />}
      </FileSlot>
    </div>
  );
}

type RemoveProps = {
  application: MyApplication;
  productId: string;
  act: "remove" | "remove_photo";
  label: string;
};

function RemoveForm({ application, productId, act, label }: RemoveProps) {
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="revision" value={application.revision} />
      <input type="hidden" name="productId" value={productId} />
      <Button kind="quiet" size="small" icon="trash">
        {label}
      </Button>
    </Form>
  );
}
